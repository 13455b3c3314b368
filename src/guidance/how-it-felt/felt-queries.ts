import type { Insertable } from 'kysely'
import type { GuidanceDb, HowItFeltTable } from '../tables.ts'
import type { FeltState, WaitingFeedback } from './how-it-felt.ts'

export async function insertFeedback(db: GuidanceDb, row: Insertable<HowItFeltTable>): Promise<void> {
  await db.insertInto('guidance.how_it_felt').values(row).execute()
}

/** The oldest first: nobody waits longer than they have to. */
export const listWaitingFeedback = (db: GuidanceDb): Promise<WaitingFeedback[]> =>
  db
    .selectFrom('guidance.how_it_felt')
    .select(['id', 'about', 'of', 'felt', 'words', 'said_on'])
    .select((row) => row('answer_key', 'is not', null).$castTo<boolean>().as('wants_answer'))
    .where('state', '=', 'waiting')
    .orderBy('said_on')
    .orderBy('id')
    .execute()

export const findAnswer = (
  db: GuidanceDb,
  key: Buffer,
): Promise<{ state: FeltState; answer: string | null } | undefined> =>
  db
    .selectFrom('guidance.how_it_felt')
    .select(['state', 'answer'])
    .where('answer_key', '=', key)
    .executeTakeFirst()

/** False when nothing with this id is waiting. Without an answer it is set aside. */
export async function closeFeedback(
  db: GuidanceDb,
  id: string,
  answer: string | null,
  at: Date,
): Promise<boolean> {
  const done = await db
    .updateTable('guidance.how_it_felt')
    .set({ state: answer === null ? 'set_aside' : 'answered', answer, answered_at: at })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
