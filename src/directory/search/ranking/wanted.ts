import type { SearchFilters } from '../search-words.ts'
import type { OpenIndex } from '../service-index/open-index.ts'
import type { Thesaurus } from '../thesaurus/thesaurus-words.ts'
import type { UnderstoodText } from '../understanding/understand.ts'
import type { Asker } from '../understanding/who-is-asking.ts'
import { type KindWeights, kindWeights } from './kind-weights.ts'
import { createMentionReader } from './mention-wants.ts'
import { ASKS_NOTHING, createKindScorer } from './score-kinds.ts'
import { type TextTerm, textTerms } from './score-text.ts'
import { createGroupReader, type SpokenOf } from './set-apart.ts'

/** What is looked for, as numbers that services can be compared with quickly. */
export interface Wanted {
  /** False when nothing was typed, or nothing of it means anything to us: then nothing is ranked by words. */
  byWords: boolean
  terms: readonly TextTerm[]
  /** What was understood, as services say it of themselves. */
  mentions: readonly TextTerm[]
  /** Numbers of terms: groups of people who were spoken of, and who were not. */
  groups: SpokenOf
  /** Needs and experiences by number of the concept, 0 to 1. */
  concepts: Float32Array
  /** By number of the concept: 1 for an experience. */
  isExperience: Uint8Array
  /** By number of the kind, 1 for the best when we are sure of what is meant. */
  kinds: Float32Array
  /** By number of the kind: how surely that was said without which it is not meant (score-kinds.ts). */
  open: Float32Array
  /** 0 to 1: how surely somewhere to stay or to be safe is looked for. */
  toStay: number
  asker: Asker
  /** An age was chosen on the page: the filter decides, and nothing is lowered for it as well. */
  ageChosen: boolean
}

export type WantedReader = (index: OpenIndex, text: UnderstoodText, filters: SearchFilters) => Wanted

/** Concepts fainter than this are noise in ranking. */
const FAINT = 0.15
const SHARP = 1.5
/** Needs of somebody who may have to live somewhere else. */
const somewhereToStay = new Set(['immediate_safety', 'missing_from_home', 'housing_money_practical'])
/** A best kind of this score is meant surely enough to count in full; below, the plain words of the records count more. */
const TRUSTED = 0.8

/** Who is asking: what was chosen on the page before what the words hint at. */
function askerOf({ likelyAsker }: UnderstoodText, { role, age }: SearchFilters): Asker {
  if (role === undefined && age === undefined) return likelyAsker
  const likely =
    role === undefined
      ? likelyAsker.likely
      : new Map([...likelyAsker.likely.keys()].map((each) => [each, each === role ? 1 : 0]))
  return { ...likelyAsker, likely, ...(age === undefined ? {} : { age }) }
}

export function createWantedReader(thesaurus: Thesaurus, weights: KindWeights = kindWeights): WantedReader {
  const readGroups = createGroupReader(thesaurus)
  const readMentions = createMentionReader(thesaurus)
  const scoreKinds = createKindScorer(thesaurus, weights)
  const isKind = thesaurus.concepts.map(({ facet }) => facet === 'kind_of_support')
  const isExperience = Uint8Array.from(thesaurus.concepts, ({ facet }) => (facet === 'experience' ? 1 : 0))
  const ofStaying = thesaurus.concepts.flatMap(({ id }, number) => (somewhereToStay.has(id) ? [number] : []))
  const noKinds = new Float32Array(thesaurus.kinds.size)
  const asksNothing = new Float32Array(thesaurus.kinds.size).fill(ASKS_NOTHING)

  return (index, text, filters) => {
    const asker = askerOf(text, filters)
    const asked = text.read.words.filter(({ token }) => !text.others.has(token))
    const terms = textTerms(index, asked.length > 0 ? asked : text.read.words)
    const understood = text.sure.some((score) => score >= FAINT)
    const { scores, open: opened } = scoreKinds(text.sure, asker)
    // Words that were not understood, or are to be taken as they stand, name what is looked for: nothing is lowered for them.
    const open = understood || terms.length === 0 ? opened : asksNothing
    const best = scores.reduce((most, score) => Math.max(most, score), 0)
    const relative = understood && best > 0 ? scores.map((score) => score / Math.max(best, TRUSTED)) : noKinds
    const mentions = readMentions(index, text, relative)
    return {
      byWords: understood || terms.length > 0 || mentions.length > 0,
      terms,
      mentions,
      groups: readGroups(index, text),
      concepts: text.sure.map((score, number) => (isKind[number] || score < FAINT ? 0 : score ** SHARP)),
      isExperience,
      kinds: relative,
      toStay: Math.max(0, ...ofStaying.map((number) => text.sure[number] ?? 0)),
      ageChosen: filters.age !== undefined,
      open,
      asker,
    }
  }
}
