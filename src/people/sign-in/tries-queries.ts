import { sql } from 'kysely'
import { inTransaction } from '../../platform/db/transaction.ts'
import type { PeopleDb, PeopleTx } from '../tables.ts'
import { FORGOTTEN_AFTER, pauseAfter } from './pause-rules.ts'

/**
 * Counts one try, and says whether it comes in a pause and counts for nothing. A try in a pause does not make it longer:
 * a stranger who keeps asking cannot shut out the person whose address it is.
 */
export const isTooMany = (db: PeopleDb, key: string, now: Date): Promise<boolean> =>
  // Together, so that of many tries at one moment each waits until the pause after the one before it is noted.
  inTransaction(db, (tx) => countTry(tx, key, now))

async function countTry(db: PeopleTx, key: string, now: Date): Promise<boolean> {
  const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER)
  const { count, paused } = await db
    .insertInto('people.tries')
    .values({ key, count: 1, last_at: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql`CASE WHEN people.tries.last_at < ${forgotten} THEN 1
          WHEN people.tries.pause_until > ${now} THEN people.tries.count ELSE people.tries.count + 1 END`,
        last_at: now,
      }),
    )
    .returning(['count', sql<boolean>`coalesce(pause_until > ${now}, false)`.as('paused')])
    .executeTakeFirstOrThrow()
  if (paused) return true
  const pause = pauseAfter(count)
  if (pause > 0)
    await db
      .updateTable('people.tries')
      .set({ pause_until: new Date(now.getTime() + pause) })
      .where('key', '=', key)
      .execute()
  return false
}

export async function forgetTries(db: PeopleDb, key: string): Promise<void> {
  await db.deleteFrom('people.tries').where('key', '=', key).execute()
}

/** False when this code was used before: each counts once. */
export async function spendCode(db: PeopleDb, accountId: string, digest: string, at: Date): Promise<boolean> {
  const done = await db
    .insertInto('people.code_used')
    .values({ account_id: accountId, digest, used_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}
