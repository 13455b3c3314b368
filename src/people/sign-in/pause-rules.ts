const SECOND = 1000
const LONGEST = 15 * 60 * SECOND
const FREE = 5
/** Tries are forgotten after an hour without one: nobody is locked out for good (check 42). */
export const FORGOTTEN_AFTER = 3600 * SECOND

/** How long nothing more is tried after so many tries, in milliseconds: five are free, then 30 s, 1 min … 15 min. */
export const pauseAfter = (count: number): number =>
  count < FREE ? 0 : Math.min(LONGEST, 30 * SECOND * 2 ** Math.min(count - FREE, 20))
