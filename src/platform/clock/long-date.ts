import { keepFew } from '../memory/few-kept.ts'

const written = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

// Writing out a date costs 10 µs, and a page of results holds thirty.
const known = keepFew<string>(1000)

/** "12 September 2026", from a day written YYYY-MM-DD. */
export function longDate(day: string): string {
  const before = known.get(day)
  if (before !== undefined) return before
  const words = written.format(new Date(`${day}T00:00:00Z`))
  known.set(day, words)
  return words
}

/** "12 September", with the year once it is not this year's. Days are YYYY-MM-DD. */
export const dayInWords = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4) ? longDate(day).slice(0, -5) : longDate(day)
