import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type NotReplaced, type Stood, whyNotReplace } from '../../platform/http/stood.ts'
import { type ByCoordinator, type ByEditor, doForHub, type HubParts } from '../hubs/desk/do-for-hub.ts'
import { answerAsk, insertAsk, lockAsk, updateAsk } from './advocacy-queries.ts'
import { type AskGiven, typedAnswer, typedAsk } from './ask-form.ts'

/** What people of a hub asked for, and of whom. Everybody can read it at once. */
export const writeAsk = (
  parts: HubParts,
  by: ByCoordinator,
  { askedOf, what, askedOn }: AskGiven,
): Promise<boolean> =>
  doForHub(parts, by, { deed: null }, async (tx) => {
    const row = { hub_id: by.hub.id, asked_of: askedOf, what, asked_on: askedOn }
    await insertAsk(tx, { ...row, answer: null, answered_on: null })
    return true
  })

/** What was written down wrongly is put right in public, and the audit trail notes that it was. */
export const correctAsk = (
  parts: HubParts,
  by: ByEditor,
  { askedOf, what, askedOn }: AskGiven,
): Promise<true | NotReplaced> =>
  doForHub<NotReplaced>(parts, by, { deed: 'correct_ask' }, async (tx) => {
    const of = { hubId: by.hub.id, id: by.id }
    const given = { asked_of: askedOf, what, asked_on: askedOn }
    const why = whyNotReplace(await lockAsk(tx, of), { shows: typedAsk, stood: by.stood, given })
    if (why) return why
    await updateAsk(tx, of, given)
    return true
  })

/** The answer, with today as its day. */
export const writeAnswerTo = (
  { db, clock }: HubParts,
  { hubId, id, stood }: { hubId: string; id: string; stood: Stood<never> },
  given: { answer: string },
): Promise<true | NotReplaced> =>
  inTransaction(db, async (tx) => {
    const why = whyNotReplace(await lockAsk(tx, { hubId, id }), { shows: typedAnswer, stood, given })
    if (why) return why
    await answerAsk(tx, { hubId, id }, { ...given, on: londonDate(clock()) })
    return true
  })
