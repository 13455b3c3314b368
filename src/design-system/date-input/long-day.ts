import { dayIn } from './read-day.ts'
import type { TypedDay } from './typed-day.ts'

const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** "3 March 2027", or what was typed instead of a day. */
export function longDay(typed: TypedDay): string {
  const day = dayIn(typed)
  return day === '' ? [typed.day, typed.month, typed.year].join(' ').trim() : written.format(new Date(day))
}
