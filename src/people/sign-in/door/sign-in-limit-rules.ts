import { shouldHaveSecondFactor } from '../../roles/may-rules.ts'
import type { Grant } from '../../signed-in.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * How long a sign-in lasts, in milliseconds: since it was last used, and since it began (safety guide 4.3, check 40).
 */
const limits = {
  usual: { idle: 7 * DAY, whole: 30 * DAY },
  // People who see or change what belongs to others.
  trusted: { idle: HOUR, whole: 12 * HOUR },
} as const

/** The longest that a sign-in can last at all, in seconds: how long the browser keeps its cookie. */
export const LONGEST_SIGN_IN = limits.usual.whole / 1000

/** For this long after it was proven, a sign-in may do what cannot be undone. */
const RECENT = 30 * MINUTE

/** For everybody who does not look after others. */
export const limitsOfMembers = limits.usual

export const limitsFor = (grants: readonly Grant[]) =>
  shouldHaveSecondFactor(grants) ? limits.trusted : limits.usual

export function isStillGood(
  { beganAt, seenAt, grants }: { beganAt: Date; seenAt: Date; grants: readonly Grant[] },
  now: Date,
): boolean {
  const { idle, whole } = limitsFor(grants)
  return now.getTime() - seenAt.getTime() < idle && now.getTime() - beganAt.getTime() < whole
}

export const isRecent = ({ provenAt }: { provenAt: Date }, now: Date): boolean =>
  now.getTime() - provenAt.getTime() < RECENT

/** Being seen is noted once a minute at most: each note is a write. */
export const shouldNoteSeen = (seenAt: Date, now: Date): boolean =>
  Math.abs(now.getTime() - seenAt.getTime()) >= MINUTE
