import type { Generated } from 'kysely'
import type { Db, Tx } from '../db/database.ts'
import type { Sending } from './sending.ts'

interface SentFormTables {
  'platform.sent_form': { mark: Buffer; made: Generated<string>; at: Generated<Date> }
}

// Every capability's database is the whole one, whatever tables its type shows.
const ofForms = <Tables>(db: Db<Tables> | Tx<Tables>) => db as unknown as Db<SentFormTables>

/** What an earlier sending of the same made; null when there was none. */
export async function madeBefore<Tables>(
  db: Db<Tables> | Tx<Tables>,
  sending: Sending | null,
): Promise<string | null> {
  if (sending === null) return null
  const row = await ofForms(db)
    .selectFrom('platform.sent_form')
    .select('made')
    .where('mark', '=', sending.mark)
    .executeTakeFirst()
  return row?.made ?? null
}

/**
 * Whether the same was sent before, noted in the deed's own transaction: of two at once the second waits for the first,
 * and goes ahead only when that one was undone.
 */
export async function isSentAgain<Tables>(
  tx: Tx<Tables>,
  sending: Sending | null | undefined,
): Promise<boolean> {
  if (!sending) return false
  const { numInsertedOrUpdatedRows } = await ofForms(tx)
    .insertInto('platform.sent_form')
    .values({ mark: sending.mark })
    .onConflict((conflict) => conflict.column('mark').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 0n
}

/** Makes it once. Whoever sends the same again gets what the first sending made: a part of an address, and no secret. */
export async function makeOnce<Tables>(
  tx: Tx<Tables>,
  sending: Sending | null,
  make: () => Promise<string>,
): Promise<string> {
  if (await isSentAgain(tx, sending)) return (await madeBefore(tx, sending)) ?? ''
  const made = await make()
  if (sending !== null)
    await ofForms(tx)
      .updateTable('platform.sent_form')
      .set({ made })
      .where('mark', '=', sending.mark)
      .execute()
  return made
}

export async function forgetSentForms<Tables>(db: Db<Tables>, before: Date): Promise<void> {
  await ofForms(db).deleteFrom('platform.sent_form').where('at', '<', before).execute()
}
