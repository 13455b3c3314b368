const written = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "12 September 2026", from a day written YYYY-MM-DD. */
export const longDate = (day: string): string => written.format(new Date(`${day}T00:00:00Z`))
