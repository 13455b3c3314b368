const SECOND = 1000
const LONGEST = 6 * 3600 * SECOND

/**
 * How long to wait after so many tries, in milliseconds: 15 s, 30 s, 1 min … and every 6 hours for as long as it
 * takes.
 */
export const waitAfter = (tries: number): number => Math.min(LONGEST, 15 * SECOND * 2 ** Math.min(tries, 20))
