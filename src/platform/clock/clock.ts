/** The time, passed in wherever a rule needs it, so that a test can set it. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

const MINUTE = 60_000
let latest = { minute: Number.NaN, day: '' }

/** The calendar day in Europe/London as YYYY-MM-DD, the form that dates have in the database. */
export function londonDate(instant: Date): string {
  // A day begins with a minute, and a page asks several times: writing a date out takes 15 µs.
  const minute = Math.floor(instant.getTime() / MINUTE)
  if (minute !== latest.minute) latest = { minute, day: londonDay.format(instant) }
  return latest.day
}
