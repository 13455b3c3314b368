import { demonstrationPersonId } from '../../people/index.ts'
import { daysAfter } from '../../platform/clock/days.ts'
import type { NetworkTx } from '../tables.ts'
import type { DemonstrationHub } from './demonstration-hub.ts'

const WISHED_DAYS_AGO = 35

async function has(
  tx: NetworkTx,
  table: 'network.minutes' | 'network.endorsement' | 'network.hub_question',
  hubId: string,
): Promise<boolean> {
  const row = await tx.selectFrom(table).select('hub_id').where('hub_id', '=', hubId).executeTakeFirst()
  return row !== undefined
}

async function saveMinutes(tx: NetworkTx, hubId: string, all: DemonstrationHub['minutes']): Promise<void> {
  for (const { metOn, title, notes, actions } of all) {
    const { id } = await tx
      .insertInto('network.minutes')
      .values({ hub_id: hubId, met_on: metOn, title, notes })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const { dueOn, doneOn, ...action } of actions)
      await tx
        .insertInto('network.agency_action')
        .values({ ...action, minutes_id: id, due_on: dueOn, done_on: doneOn })
        .execute()
  }
}

async function saveEndorsements(
  tx: NetworkTx,
  hubId: string,
  all: DemonstrationHub['endorsements'],
): Promise<void> {
  for (const { seenOn, isConfirmed, ...given } of all)
    await tx
      .insertInto('network.endorsement')
      .values({
        ...{ ...given, hub_id: hubId, ended_on: null, why_ended: null, proposed_on: seenOn },
        proposed_by: demonstrationPersonId(`${given.body}, first`),
        confirmed_on: isConfirmed ? seenOn : null,
        confirmed_by: isConfirmed ? demonstrationPersonId(`${given.body}, second`) : null,
      })
      .execute()
}

async function saveQuestions(
  tx: NetworkTx,
  hubId: string,
  all: DemonstrationHub['questions'],
  today: string,
): Promise<void> {
  for (const { words, name, daysAgo, promisedInDays } of all)
    await tx
      .insertInto('network.hub_question')
      .values({
        ...{ hub_id: hubId, words, name, reply_way: 'words', reply_to: null, also_hub_id: null },
        ...{ safe_note: null, answer_key: null, answer: null, answered_at: null, answered_by: null },
        ...{ reminded_on: null, forgotten_on: null },
        asked_at: new Date(`${daysAfter(today, -daysAgo)}T10:00:00Z`),
        promised_on: daysAfter(today, promisedInDays),
      })
      .execute()
}

/** What waits at a hub and what was agreed there. Where somebody has begun meanwhile, theirs stays. */
export async function saveDeskWork(
  tx: NetworkTx,
  hubId: string,
  { minutes, endorsements, questions, asking }: DemonstrationHub,
  today: string,
): Promise<void> {
  if (!(await has(tx, 'network.minutes', hubId))) await saveMinutes(tx, hubId, minutes)
  if (!(await has(tx, 'network.endorsement', hubId))) await saveEndorsements(tx, hubId, endorsements)
  if (!(await has(tx, 'network.hub_question', hubId))) await saveQuestions(tx, hubId, questions, today)
  for (const { name, why, askedOn } of asking)
    await tx
      .insertInto('network.hub_member')
      .values({
        ...{ hub_id: hubId, person_id: demonstrationPersonId(name), name, why, state: 'asked' },
        ...{ asked_on: askedOn, decided_on: null, decided_by: null, left_on: null, demonstration: true },
      })
      .onConflict((conflict) => conflict.columns(['hub_id', 'person_id']).doNothing())
      .execute()
}

/** Made-up people who have news by e-mail: their first message is due at once. */
export async function saveNewsWishes(
  tx: NetworkTx,
  wishes: ReadonlyMap<string, readonly string[]>,
  today: string,
): Promise<void> {
  for (const [name, hubIds] of wishes) {
    const person_id = demonstrationPersonId(name)
    const added = await tx
      .insertInto('network.news_by_email')
      .values({
        ...{ person_id, how_often: 'week', demonstration: true },
        told_until: new Date(`${daysAfter(today, -WISHED_DAYS_AGO)}T12:00:00Z`),
      })
      .onConflict((conflict) => conflict.column('person_id').doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 0n) continue
    await tx
      .insertInto('network.news_by_email_hub')
      .values(hubIds.map((hub_id) => ({ person_id, hub_id })))
      .execute()
  }
}
