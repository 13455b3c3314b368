const DAY_MS = 86_400_000

/** Days are text, YYYY-MM-DD, and have no hours: summer time does not move them. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** The same day of the next year; 29 February becomes the 28th. */
export function yearAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year + 1, month, 0)).getUTCDate()
  return new Date(Date.UTC(year + 1, month - 1, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}
