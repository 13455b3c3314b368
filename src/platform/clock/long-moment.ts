const written = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'long',
  timeStyle: 'short',
})

/** "27 March 2027 at 14:05", in Europe/London. */
export const longMoment = (at: Date): string => written.format(at)
