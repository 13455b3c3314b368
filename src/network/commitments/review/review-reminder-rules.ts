import { daysAfter } from '../../../platform/clock/days.ts'
import type { PledgeDates } from '../pledge/pledge.ts'
import { pledgeStateOn, reviewDaysOf } from '../state/pledge-state-rules.ts'

export const reminderSteps = ['8_weeks', '4_weeks', '1_week', 'grace'] as const
export type ReminderStep = (typeof reminderSteps)[number]

/** Days from the review day, the latest first. */
const DAYS_FROM_REVIEW: readonly { step: ReminderStep; days: number }[] = [
  { step: 'grace', days: 1 },
  { step: '1_week', days: -7 },
  { step: '4_weeks', days: -28 },
  { step: '8_weeks', days: -56 },
]

/**
 * The reminder that belongs to a day, or null. Only the latest step that has come: after an outage people get one message,
 * not three at once. None goes to somebody who stepped back, lapsed, or whose state was set by hand.
 */
export function reminderOn(
  dates: PledgeDates,
  today: string,
): { step: ReminderStep; reviewBy: string } | null {
  if (dates.signedOn === null) return null
  const withoutOverride = pledgeStateOn({ ...dates, override: null }, today)
  if (pledgeStateOn(dates, today) !== withoutOverride) return null
  if (withoutOverride !== 'review_due' && withoutOverride !== 'in_grace') return null
  const { reviewBy } = reviewDaysOf(dates.signedOn)
  const come = DAYS_FROM_REVIEW.find(({ days }) => daysAfter(reviewBy, days) <= today)
  return come ? { step: come.step, reviewBy } : null
}
