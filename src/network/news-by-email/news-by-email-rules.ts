import { londonDate } from '../../platform/clock/clock.ts'
import { daysAfter } from '../../platform/clock/days.ts'
import { londonTime } from '../../platform/clock/london-time.ts'
import type { HowOften, NewsWish } from './news-by-email.ts'

/** The Monday of this week, or the first day of this month. */
export function beganOn(howOften: HowOften, today: string): string {
  if (howOften === 'month') return `${today.slice(0, 8)}01`
  const weekday = new Date(today).getUTCDay() || 7
  return daysAfter(today, 1 - weekday)
}

/** Once in each week or month. Where nothing ran on that day, the next one makes up for it. */
export const isDue = (
  { howOften, toldUntil }: Pick<NewsWish, 'howOften' | 'toldUntil'>,
  today: string,
): boolean => londonDate(toldUntil) < beganOn(howOften, today)

/** A phone that lights up at night can wake somebody, or somebody beside them. */
export function isByDay(now: Date): boolean {
  const { time } = londonTime(now)
  return time >= '08:00' && time < '20:00'
}
