import type { Hub } from '../tables.ts'

const EVERY_WEEKDAY = '1,2,3,4,5'

/** The promise of a hub, as short as it can be said. */
export function promiseWords({
  promise_days,
  open_weekdays,
}: Pick<Hub, 'promise_days' | 'open_weekdays'>): string {
  const days = open_weekdays.toSorted().join() === EVERY_WEEKDAY ? 'working' : 'open'
  return `Answers within ${promise_days} ${days} ${promise_days === 1 ? 'day' : 'days'}`
}
