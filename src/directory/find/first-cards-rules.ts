import type { BandName, Hit } from '../search/search-words.ts'

/** Cards of a band on the first page; the rest is one press away. */
export const FIRST_CARDS: Record<BandName, number> = { near: 5, area: 4, remote: 5 }

/** Shown where nothing of a band fits the words better than by chance. */
const AT_LEAST = 2

const ofTheWords = new Set(['words', 'text', 'kind'])

const fitsSomehow = ({ tier, reasons }: Hit): boolean =>
  tier !== 'weak' || reasons.some(({ because }) => ofTheWords.has(because))

/**
 * The first of a band. A weak match that covers the place and meets none of the words waits behind "Show all": whoever wrote of a
 * child's nightmares is not shown a sexual assault centre because it serves the city.
 */
export function firstHits(name: BandName, hits: readonly Hit[], isUnderstood: boolean): readonly Hit[] {
  const first = hits.slice(0, FIRST_CARDS[name])
  if (!isUnderstood) return first
  const fitting = first.filter(fitsSomehow)
  return fitting.length > 0 ? fitting : first.slice(0, AT_LEAST)
}
