import type { CrisisLevel, CrisisTheme, RaisedLevel } from './crisis-words.ts'

/** Rules as they are written in content/crisis; words.yaml there explains the phrases. */
export type Where = 'just_before' | 'sentence' | 'anywhere'
export type Phrases = readonly string[]

export interface RuleContent {
  readonly theme: CrisisTheme
  readonly level: RaisedLevel
  /** One list for `any`; several for `all`, each of which must give a match. */
  readonly parts: readonly Phrases[]
  /** How many of the lists must match; all of them unless the rule says `at_least`. */
  readonly atLeast: number
  readonly near: number | null
  readonly unless: Phrases
  readonly loweredBy: readonly string[]
  readonly raisedBy: readonly string[]
}

export interface ContextContent {
  readonly changesTo: CrisisLevel
  readonly where: Where
  readonly any: Phrases
  /** Surer words, which count wherever they stand in the text. */
  readonly wholeText: Phrases
  readonly butNot: Phrases
}

export interface CrisisContent {
  readonly fillers: readonly string[]
  readonly groups: Readonly<Record<string, Phrases>>
  readonly spelling: SpellingContent
  readonly ordinaryTalk: Phrases
  readonly contexts: Readonly<Record<string, ContextContent>>
  readonly rules: readonly RuleContent[]
}

export interface SpellingContent {
  readonly same: Readonly<Record<string, readonly string[]>>
  /** Words that matter so much that one slip in them is forgiven. */
  readonly forgive_a_slip_in: readonly string[]
  readonly not_misspellings: readonly string[]
}
