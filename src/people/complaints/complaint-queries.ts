import type { PeopleDb, PeopleTx } from '../tables.ts'
import type { ListedComplaint } from './listed-complaint.ts'

interface NewComplaint {
  personId: string | null
  replyTo: string | null
  words: string
  at: Date
  /** YYYY-MM-DD */
  dueOn: string
}

export const insertComplaint = (tx: PeopleTx, given: NewComplaint): Promise<{ id: string; number: number }> =>
  tx
    .insertInto('people.data_complaint')
    .values({
      person_id: given.personId,
      reply_to: given.replyTo,
      words: given.words,
      made_at: given.at,
      answer_due_on: given.dueOn,
      outcome: null,
    })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()

/** Those that wait, the first due first; then those that were answered. */
export const listComplaints = (db: PeopleDb): Promise<ListedComplaint[]> =>
  db
    .selectFrom('people.data_complaint')
    .select(['id', 'number', 'words', 'reply_to as replyTo', 'made_at as madeAt', 'answer_due_on as dueOn'])
    .select(['answered_at as answeredAt', 'outcome'])
    .orderBy((row) => row('answered_at', 'is not', null))
    .orderBy('answer_due_on')
    .limit(200)
    .execute()

export async function answerComplaint(tx: PeopleTx, id: string, outcome: string, at: Date): Promise<boolean> {
  const done = await tx
    .updateTable('people.data_complaint')
    .set({ answered_at: at, outcome })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
