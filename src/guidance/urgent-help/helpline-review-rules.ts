import { daysBetween } from '../../platform/clock/days.ts'
import type { Helpline } from './helpline.ts'
import { areHoursKnown, hasNumber, isExpired, isShown } from './helpline-rules.ts'

/** How long after its review date a record may go into a release (safety guide, check 16). */
export const DAYS_OF_GRACE = 30

export const reviewStates = [
  'overdue',
  'expired',
  'hidden',
  'page only',
  'hours unknown',
  'unsigned',
  'signed',
] as const
/**
 * overdue: past the days of grace · expired: past its review date, hours not shown · hidden: nothing confirmed, not
 * shown · page only: its number waits to be read somewhere · hours unknown: shown with "check hours" · unsigned: complete,
 * and no named person has checked it · signed: a named person has.
 */
export type ReviewState = (typeof reviewStates)[number]

/** Whole days from the review date to `today` (both YYYY-MM-DD); negative before it. */
export const daysPastReview = (line: Helpline, today: string): number => daysBetween(line.review_by, today)

export function reviewStateOf(line: Helpline, today: string): ReviewState {
  if (daysPastReview(line, today) > DAYS_OF_GRACE) return 'overdue'
  if (isExpired(line, today)) return 'expired'
  if (!isShown(line)) return 'hidden'
  if (line.phone && !hasNumber(line)) return 'page only'
  if (!areHoursKnown(line, today)) return 'hours unknown'
  return line.confirmed_by === null ? 'unsigned' : 'signed'
}

export interface HelplineReview {
  line: Helpline
  state: ReviewState
}

/** All records, those that most need a person first. */
export function reviewHelplines(lines: readonly Helpline[], today: string): HelplineReview[] {
  const urgencyOf = ({ state }: HelplineReview): number => reviewStates.indexOf(state)
  return lines
    .map((line) => ({ line, state: reviewStateOf(line, today) }))
    .toSorted((one, other) => urgencyOf(one) - urgencyOf(other) || one.line.rank - other.line.rank)
}
