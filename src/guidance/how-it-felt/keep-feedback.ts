import { type Clock, londonDate } from '../../platform/clock/clock.ts'
import type { GuidanceDb } from '../tables.ts'
import { answerKey, newAnswerWords } from './answer-words.ts'
import { insertFeedback } from './felt-queries.ts'
import type { Feedback, Subject } from './how-it-felt.ts'

/** Keeps what somebody said. The answer is the words that fetch a reply, when they asked for one; we keep only their hash. */
export async function keepFeedback(
  { db, clock }: { db: GuidanceDb; clock: Clock },
  { about, of }: Subject,
  { felt, words, wantsAnswer }: Feedback,
): Promise<string | null> {
  const fetch = wantsAnswer ? newAnswerWords() : null
  await insertFeedback(db, {
    about,
    of,
    felt: [...felt],
    words,
    said_on: londonDate(clock()),
    answer_key: fetch === null ? null : answerKey(fetch),
  })
  return fetch
}
