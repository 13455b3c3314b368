import type { Freshness } from '../search-words.ts'
import { ALWAYS_OPEN } from '../service-index/index-words.ts'

const QUARTER = 92
const YEAR = 366
/** A wait that was stated longer ago than this is no longer known (taxonomy: 90 days). */
const WAIT_HOLDS = 90

/** Days are counted since 1970; 0 is never (directory guide 5: under 3 months current, over 12 unchecked). */
export function freshnessOf(checkedDay: number, today: number): Freshness {
  if (checkedDay === 0) return 'unchecked'
  const age = today - checkedDay
  return age <= QUARTER ? 'current' : age <= YEAR ? 'due' : 'unchecked'
}

export const isOpenNow = (openStatedDay: number, today: number): boolean =>
  openStatedDay === ALWAYS_OPEN || (openStatedDay > 0 && today - openStatedDay <= WAIT_HOLDS)
