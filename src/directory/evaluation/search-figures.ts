import type { CrisisLevel } from '../search/crisis/crisis-words.ts'
import { hit, type Rate, rateOf } from './rates.ts'

/** What a search answered to one labelled query. */
export interface SearchOutcome {
  id: string
  expected: { kindsAny: readonly string[]; needs: readonly string[]; notInTop: readonly string[] }
  /** Different kinds of support of the services found, in the order of rank. */
  kinds: readonly string[]
  chips: readonly string[]
  /** For the first services: has it a need that was expected? */
  rightNeed: readonly boolean[]
  found: number
}

export interface PanelOutcome {
  id: string
  expected: CrisisLevel
  raised: CrisisLevel
}

export interface SearchFigures {
  kindInFirst8: Rate
  needInFirst3: Rate
  hitAt1: Rate
  hitAt3: Rate
  unwantedInTop3: number
  empty: number
  misses: string[]
}

const FIRST_KINDS = 8
const TOP_KINDS = 3
const anyOf = (wanted: readonly string[], found: readonly string[]): boolean =>
  wanted.some((each) => found.includes(each))

const kindRight = ({ expected, kinds }: SearchOutcome): boolean =>
  anyOf(expected.kindsAny, kinds.slice(0, FIRST_KINDS))
const needRight = ({ expected, chips }: SearchOutcome): boolean => anyOf(expected.needs, chips)
const unwanted = ({ expected, kinds }: SearchOutcome): boolean =>
  anyOf(expected.notInTop, kinds.slice(0, TOP_KINDS))

/** Queries that name no kind (or no need) have no part in that rate. */
export function searchFigures(outcomes: readonly SearchOutcome[]): SearchFigures {
  const withKinds = outcomes.filter(({ expected }) => expected.kindsAny.length > 0)
  const withNeeds = outcomes.filter(({ expected }) => expected.needs.length > 0)
  const missed = outcomes.filter(
    (each) =>
      (each.expected.kindsAny.length > 0 && !kindRight(each)) ||
      (each.expected.needs.length > 0 && !needRight(each)) ||
      unwanted(each),
  )
  return {
    kindInFirst8: rateOf(withKinds.map((each) => hit(kindRight(each)))),
    needInFirst3: rateOf(withNeeds.map((each) => hit(needRight(each)))),
    hitAt1: rateOf(withNeeds.map(({ rightNeed }) => hit(rightNeed[0] === true))),
    hitAt3: rateOf(withNeeds.map(({ rightNeed }) => hit(rightNeed.slice(0, 3).includes(true)))),
    unwantedInTop3: outcomes.filter(unwanted).length,
    empty: outcomes.filter(({ found }) => found === 0).length,
    misses: missed.map(({ id }) => id),
  }
}

export interface PanelFigures {
  cases: number
  recall: Rate
  precision: Rate
  missed: string[]
  needless: string[]
}

const pressing = (level: CrisisLevel): boolean => level === 'emergency' || level === 'urgent'
const calm = (level: CrisisLevel): boolean => level === 'none' || level === 'soft'

/**
 * Recalled: the emergency or urgent panel shows where either is expected. Precision: of those shown, the share that is not
 * expected to be "none" or "soft".
 */
export function panelFigures(outcomes: readonly PanelOutcome[]): PanelFigures {
  const expected = outcomes.filter((each) => pressing(each.expected))
  const shown = outcomes.filter((each) => pressing(each.raised))
  return {
    cases: outcomes.length,
    recall: rateOf(expected.map((each) => hit(pressing(each.raised)))),
    precision: rateOf(shown.map((each) => hit(!calm(each.expected)))),
    missed: expected.filter((each) => !pressing(each.raised)).map(({ id }) => id),
    needless: shown.filter((each) => calm(each.expected)).map(({ id }) => id),
  }
}
