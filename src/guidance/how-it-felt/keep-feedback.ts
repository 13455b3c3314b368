import { type Clock, londonDate } from '../../platform/clock/clock.ts'
import { AWAY, orAway } from '../../platform/db/database-away.ts'
import type { GuidanceDb } from '../tables.ts'
import { answerKey, newAnswerWords } from './answer-words.ts'
import { insertFeedback } from './felt-queries.ts'
import type { Feedback, Subject } from './how-it-felt.ts'

/** Kept, with the words that fetch a reply when one was asked for; or not, while the database is away. */
export type Keeping = { kind: 'kept'; fetch: string | null } | { kind: 'away' }

/** Keeps what somebody said. Of the words that fetch a reply we keep only their hash. */
export async function keepFeedback(
  { db, clock }: { db: GuidanceDb; clock: Clock },
  { about, of }: Subject,
  { felt, words, wantsAnswer }: Feedback,
): Promise<Keeping> {
  const fetch = wantsAnswer ? newAnswerWords() : null
  const row = {
    about,
    of,
    felt: [...felt],
    words,
    said_on: londonDate(clock()),
    answer_key: fetch === null ? null : answerKey(fetch),
  }
  return (await orAway(insertFeedback(db, row))) === AWAY ? { kind: 'away' } : { kind: 'kept', fetch }
}
