import { type Insertable, sql } from 'kysely'
import type { HubQuestion, HubQuestionTable, NetworkDb, NetworkTx } from '../tables.ts'
import type { FetchedAnswer } from './question.ts'

export const insertQuestion = (
  tx: NetworkTx,
  question: Insertable<HubQuestionTable>,
): Promise<{ id: string }> =>
  tx.insertInto('network.hub_question').values(question).returning('id').executeTakeFirstOrThrow()

/** Questions that this hub may read: its own, and those of a hub that rests when this is the national one. */
const readableBy = (db: NetworkDb | NetworkTx, hubId: string) =>
  db
    .selectFrom('network.hub_question')
    .selectAll()
    .where((is) => is.or([is('hub_id', '=', hubId), is('also_hub_id', '=', hubId)]))

/** The one that was promised first stands first. */
export const listWaitingQuestions = (db: NetworkDb, hubId: string): Promise<HubQuestion[]> =>
  readableBy(db, hubId).where('state', '=', 'waiting').orderBy('promised_on').orderBy('asked_at').execute()

export const findQuestion = (
  db: NetworkDb | NetworkTx,
  hubId: string,
  id: string,
): Promise<HubQuestion | undefined> => readableBy(db, hubId).where('id', '=', id).executeTakeFirst()

export const findQuestionAnswer = (db: NetworkDb, key: Buffer): Promise<FetchedAnswer | undefined> =>
  db
    .selectFrom('network.hub_question as question')
    .innerJoin('network.hub as hub', 'hub.id', 'question.hub_id')
    .select(['question.state', 'question.answer', 'question.promised_on', 'question.hub_id'])
    .select(['question.answered_at', 'hub.name as hub'])
    .where('question.answer_key', '=', key)
    .executeTakeFirst()

/** Closed and not yet forgotten, the last first. */
export const listClosedQuestions = (db: NetworkDb, hubId: string): Promise<HubQuestion[]> =>
  readableBy(db, hubId)
    .where('state', '!=', 'waiting')
    .where('forgotten_on', 'is', null)
    .orderBy('answered_at', 'desc')
    .limit(20)
    .execute()

export interface Closing {
  state: 'answered' | 'set_aside'
  answer: string | null
  at: Date
  by: string
}

/** The question as it was, or nothing when it is not waiting any more: two coordinators never answer twice. */
export const closeQuestion = (
  tx: NetworkTx,
  hubId: string,
  id: string,
  { state, answer, at, by }: Closing,
): Promise<HubQuestion | undefined> =>
  tx
    .updateTable('network.hub_question')
    .set({ state, answer, answered_at: at, answered_by: by })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where((is) => is.or([is('hub_id', '=', hubId), is('also_hub_id', '=', hubId)]))
    .returningAll()
    .executeTakeFirst()

/** Waiting past the promise and not yet reminded of today. Locked, so that two runners never remind twice. */
export const lockOverdue = (tx: NetworkTx, today: string): Promise<HubQuestion[]> =>
  tx
    .selectFrom('network.hub_question')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('promised_on', '<', today)
    .where((is) => is.or([is('reminded_on', 'is', null), is('reminded_on', '<', today)]))
    .orderBy('promised_on')
    .forUpdate()
    .skipLocked()
    .execute()

/** Hubs that owe an answer since before this day; nothing of what was asked. */
export async function listHubsThatOwe(db: NetworkDb, today: string): Promise<string[]> {
  const rows = await db
    .selectFrom('network.hub_question')
    .select('hub_id')
    .distinct()
    .where('state', '=', 'waiting')
    .where('promised_on', '<', today)
    .execute()
  return rows.map(({ hub_id }) => hub_id)
}

export async function markReminded(tx: NetworkTx, ids: readonly string[], today: string): Promise<void> {
  await tx.updateTable('network.hub_question').set({ reminded_on: today }).where('id', 'in', ids).execute()
}

/** Words, names and ways to reply of what was closed before `before` go; that there was a question stays. */
export async function forgetClosedQuestions(db: NetworkDb, before: Date, today: string): Promise<number> {
  const done = await db
    .updateTable('network.hub_question')
    .set({
      ...{ words: null, name: null, reply_to: null, safe_note: null, answer: null, answer_key: null },
      safe_times: sql<string[]>`'{}'`,
      forgotten_on: today,
    })
    .where('state', '!=', 'waiting')
    .where('answered_at', '<', before)
    .where('forgotten_on', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}
