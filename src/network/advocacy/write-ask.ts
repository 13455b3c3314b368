import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type ByCoordinator, doForHub, type HubParts } from '../hubs/desk/do-for-hub.ts'
import { answerAsk, insertAsk } from './advocacy-queries.ts'
import type { TypedAsk } from './ask-form.ts'

/** What people of a hub asked for, and of whom. Everybody can read it at once. */
export const writeAsk = (
  parts: HubParts,
  by: ByCoordinator,
  { askedOf, what, askedOn }: TypedAsk,
): Promise<boolean> =>
  doForHub(parts, by, { deed: null }, async (tx) => {
    const row = { hub_id: by.hub.id, asked_of: askedOf, what, asked_on: askedOn }
    await insertAsk(tx, { ...row, answer: null, answered_on: null })
    return true
  })

/** The answer, with today as its day. False when this hub has no such ask. */
export const writeAnswerTo = (
  { db, clock }: HubParts,
  of: { hubId: string; id: string },
  answer: string,
): Promise<boolean> => inTransaction(db, (tx) => answerAsk(tx, of, { answer, on: londonDate(clock()) }))
