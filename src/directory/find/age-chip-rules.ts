import type { AskerHint } from '../search/search-words.ts'

/** The age that a search goes by, in years. */
export interface AskedAge {
  years: number
  /** Read from "teenager" or a school year. */
  isRough: boolean
}

/** What was chosen on the page before what the words say. */
export function askedAge(chosen: number | undefined, { age, ageIsRough }: AskerHint): AskedAge | null {
  if (chosen !== undefined) return { years: chosen, isRough: false }
  return age === undefined ? null : { years: age, isRough: ageIsRough === true }
}

export const ageInWords = ({ years, isRough }: AskedAge): string =>
  isRough ? `about ${years} years old` : years === 0 ? 'under 1 year old' : `age ${years}`
