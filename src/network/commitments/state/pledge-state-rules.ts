import { daysAfter } from '../../../platform/clock/days.ts'
import { GRACE_DAYS, type PledgeDates, type PledgeState, REVIEW_WINDOW_DAYS } from '../pledge/pledge.ts'
import { yearAfter } from './day-rules.ts'

/** The days that a signature leads to. */
export interface ReviewDays {
  /** From here the review can be done and is asked for. */
  opensOn: string
  reviewBy: string
  /** The last day of being late. */
  graceEndsOn: string
}

export function reviewDaysOf(signedOn: string): ReviewDays {
  const reviewBy = yearAfter(signedOn)
  return {
    opensOn: daysAfter(reviewBy, -REVIEW_WINDOW_DAYS),
    reviewBy,
    graceEndsOn: daysAfter(reviewBy, GRACE_DAYS),
  }
}

type Rule = (dates: PledgeDates, today: string) => PledgeState | null

const overridden: Rule = ({ override }, today) =>
  override && override.fromOn <= today && today <= override.untilOn ? override.state : null

const signedAnd =
  (state: PledgeState, holds: (days: ReviewDays, today: string) => boolean): Rule =>
  ({ signedOn }, today) =>
    signedOn !== null && holds(reviewDaysOf(signedOn), today) ? state : null

// The first that answers wins (training and community guide 8, after CiviCRM's membership status rules).
const table: readonly Rule[] = [
  overridden,
  ({ steppedBackOn }) => (steppedBackOn === null ? null : 'stepped_back'),
  signedAnd('current', ({ opensOn }, today) => today < opensOn),
  signedAnd('review_due', ({ reviewBy }, today) => today <= reviewBy),
  signedAnd('in_grace', ({ graceEndsOn }, today) => today <= graceEndsOn),
  signedAnd('lapsed', () => true),
  ({ begunOn }) => (begunOn === null ? null : 'pledging'),
]

/** Where somebody stands with their commitments on a day. Every day has one answer; nothing of it is stored. */
export function pledgeStateOn(dates: PledgeDates, today: string): PledgeState {
  for (const rule of table) {
    const state = rule(dates, today)
    if (state !== null) return state
  }
  return 'invited'
}

/** The override that holds today, which every page that shows the state shows too. */
export const overrideOn = ({ override }: PledgeDates, today: string): PledgeDates['override'] =>
  override && override.fromOn <= today && today <= override.untilOn ? override : null
