/**
 * How many people, as far as a page, table, file or answer may say it. One rule for all of them (training and community
 * guide, decision 13): fewer than five is never told from none, and every other number is rounded to five.
 */
export type PeopleCount =
  | { kind: 'few' }
  | { kind: 'about'; count: number }
  /** A whole of which some parts are too small to be shown. */
  | { kind: 'at_least'; count: number }

export const FEWEST_SHOWN = 5
const STEP = 5

/** None counts as few: a part that is known to be empty would let another be worked out from their whole. */
export const peopleCount = (people: number): PeopleCount =>
  people < FEWEST_SHOWN ? { kind: 'few' } : { kind: 'about', count: Math.round(people / STEP) * STEP }

/** The fewest people that somebody may conclude from what is shown. */
const surely = (shown: PeopleCount): number => {
  if (shown.kind === 'few') return 0
  if (shown.kind === 'at_least') return shown.count
  return Math.max(FEWEST_SHOWN, shown.count - Math.floor(STEP / 2))
}

/**
 * How many people a whole has whose parts are shown as well. It is made of what is shown and of nothing else, so that it
 * tells nothing about a part that is not: rounding the true sum would (4, 7 and 7 are shown as few, 5 and 5; a sum shown as
 * 20 gives the 4 away). `parts` are all parts, each person in one of them, and none left out because it is not listed.
 */
export function wholeOf(parts: readonly PeopleCount[]): PeopleCount {
  if (parts.every(({ kind }) => kind === 'about'))
    return {
      kind: 'about',
      count: parts.reduce((sum, part) => sum + (part.kind === 'about' ? part.count : 0), 0),
    }
  const sure = parts.reduce((sum, part) => sum + surely(part), 0)
  const count = Math.floor(sure / STEP) * STEP
  return count < FEWEST_SHOWN ? { kind: 'few' } : { kind: 'at_least', count }
}

/** "fewer than 5", "about 20", "at least 20". */
export const peopleCountWords = (shown: PeopleCount): string => {
  if (shown.kind === 'few') return `fewer than ${FEWEST_SHOWN}`
  return `${shown.kind === 'about' ? 'about' : 'at least'} ${shown.count}`
}
