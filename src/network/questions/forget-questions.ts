import { londonDate } from '../../platform/clock/clock.ts'
import type { NetworkParts } from '../network-parts.ts'
import { KEPT_DAYS } from './question.ts'
import { forgetClosedQuestions } from './question-queries.ts'

const DAY_MS = 86_400_000

/** Takes away what somebody asked and how to reach them. Returns of how many questions. */
export function forgetQuestions({ db, clock }: Pick<NetworkParts, 'db' | 'clock'>): Promise<number> {
  const now = clock()
  return forgetClosedQuestions(db, new Date(now.getTime() - KEPT_DAYS * DAY_MS), londonDate(now))
}
