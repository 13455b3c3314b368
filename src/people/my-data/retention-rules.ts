import { CONFIRM_HOURS, STOP_DAYS } from '../address/address-change.ts'
import { INVITATION_DAYS } from '../invitations/invitation.ts'
import { limitsOfMembers } from '../sign-in/door/sign-in-limit-rules.ts'
import { LINK_MINUTES } from '../sign-in/link-minutes.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const YEAR = 365 * DAY

interface Period {
  /** Milliseconds. */
  time: number
  /** What is kept, and for how long, as the privacy page says it. `long` is the time in words. */
  what: string
  words: (long: string) => string
}

/** One table for what is done and what is said of it, so that the two cannot drift apart. */
const table = {
  links: {
    time: 0,
    what: 'Links to sign in',
    words: () => `They work for ${LINK_MINUTES} minutes. They go within the hour.`,
  },
  tries: { time: DAY, what: 'That a sign-in was tried', words: (long) => `${long}, without the address.` },
  codes: { time: DAY, what: 'Codes that were used', words: (long) => `${long}, so that none counts twice.` },
  sentForms: {
    time: DAY,
    what: 'That a form was sent',
    words: (long) => `${long}, without what was in it, so that none counts twice.`,
  },
  idleSignIns: {
    time: limitsOfMembers.idle,
    what: 'Where you are signed in',
    words: (long) =>
      `Until you sign out, or ${long} after you last came. We keep the kind of browser, never its address.`,
  },
  wholeSignIns: {
    time: limitsOfMembers.whole,
    what: 'A sign-in that you use',
    words: (long) => `${long}. Then you sign in anew.`,
  },
  addresses: {
    time: STOP_DAYS * DAY,
    what: 'An address that you change',
    words: (long) =>
      `${long}, so that the change can be stopped. It has ${CONFIRM_HOURS} hours to be confirmed.`,
  },
  invitations: {
    time: 0,
    what: 'Invitations',
    words: () => `Until one is used or taken back, ${INVITATION_DAYS} days at most.`,
  },
  mail: { time: 30 * DAY, what: 'Messages to you', words: (long) => `${long} after they were written.` },
  withheldMail: {
    time: HOUR,
    what: 'Messages for an address that nobody has',
    words: (long) => `${long}. They are never sent.`,
  },
  complaints: {
    time: YEAR,
    what: 'A complaint about your data',
    words: (long) => `${long} after it was answered.`,
  },
} as const satisfies Record<string, Period>

const entries = Object.entries(table) as [keyof typeof table, Period][]

function inWords(time: number): string {
  const [count, unit] =
    time >= YEAR ? [time / YEAR, 'year'] : time >= DAY ? [time / DAY, 'day'] : [time / HOUR, 'hour']
  return count === 1 ? `One ${unit}` : `${count} ${unit}s`
}

// In the middle of a sentence: "or 7 days after".
const lower = (text: string): string => text.replace('One', 'one')

/** What is kept about people with an account, and for how long. */
export const keptFor: readonly { what: string; words: string }[] = entries.map(
  ([, { time, what, words }]) => {
    const long = inWords(time)
    return { what, words: words(words(long).startsWith(long) ? long : lower(long)) }
  },
)

/** What was there before these moments goes. */
export const keptUntil = (now: Date): Record<keyof typeof table, Date> =>
  Object.fromEntries(entries.map(([name, { time }]) => [name, new Date(now.getTime() - time)])) as Record<
    keyof typeof table,
    Date
  >
