/** The time, passed in wherever a rule needs it, so that a test can set it. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

/** The calendar day in Europe/London as YYYY-MM-DD, the form that dates have in the database. */
export const londonDate = (instant: Date): string => londonDay.format(instant)
