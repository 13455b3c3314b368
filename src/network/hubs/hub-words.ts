import { longDate } from '../../platform/clock/long-date.ts'
import type { Hub } from '../tables.ts'

const EVERY_WEEKDAY = '1,2,3,4,5'

/** Of a hub that rests: when it went quiet, which is nobody’s fault, and that asking still works. */
export const restingWords = ({ last_active_on }: Pick<Hub, 'last_active_on'>): string =>
  `Quiet since ${longDate(last_active_on)}. You can still ask`

/** The promise of a hub, as short as it can be said. */
export function promiseWords({
  promise_days,
  open_weekdays,
}: Pick<Hub, 'promise_days' | 'open_weekdays'>): string {
  const days = promise_days === 1 ? 'day' : 'days'
  return open_weekdays.toSorted().join() === EVERY_WEEKDAY
    ? `Answers within ${promise_days} working ${days}`
    : `Answers within ${promise_days} ${days} on which it is open`
}
