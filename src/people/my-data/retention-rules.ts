const HOUR = 3_600_000
const DAY = 24 * HOUR

/** What was there before these moments goes. Named on the privacy page. */
export const keptUntil = (now: Date) => {
  const before = (time: number) => new Date(now.getTime() - time)
  return {
    now,
    /** Messages that were sent: for somebody who asks whether one went out. */
    mail: before(30 * DAY),
    /** Written for an address that nobody has. */
    withheldMail: before(HOUR),
    /** Sign-ins that were not used: longer than the longest that still count. */
    idleSignIns: before(7 * DAY),
    wholeSignIns: before(30 * DAY),
    tries: before(DAY),
    codes: before(DAY),
    /** Complaints that were answered. */
    complaints: before(365 * DAY),
  }
}
