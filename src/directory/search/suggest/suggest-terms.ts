import { readThesaurus } from '../thesaurus/thesaurus-content.ts'
import type { Thesaurus } from '../thesaurus/thesaurus-words.ts'
import { createPhraseMatcher } from '../understanding/match-phrases.ts'
import { matchWeights } from '../understanding/match-weights.ts'
import { buildPhraseIndex } from '../understanding/phrase-index.ts'
import { createWordReader } from '../words/read-words.ts'
import { chooseTerms, type SuggestedTerm } from './suggest-rules.ts'

/** Sentences beyond this many add little: what a service is stands at its start. */
const MOST_SENTENCES = 40
const SHORTEST = 8

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?;:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= SHORTEST)
    .slice(0, MOST_SENTENCES)

export type Suggest = (text: string) => SuggestedTerm[]

/** Reads out of a service's own words what it may help with. Its answers are suggestions until a person agrees. */
export function createSuggester(thesaurus: Thesaurus): Suggest {
  const reader = createWordReader(thesaurus.words)
  const match = createPhraseMatcher(buildPhraseIndex(thesaurus.concepts, reader), matchWeights)
  return (text) => {
    const readings = sentencesOf(text).map((sentence) => match(reader.read(sentence).words).sure.slice())
    return chooseTerms(thesaurus.concepts, readings)
  }
}

let suggester: Suggest | undefined

/** The same for whoever has no thesaurus at hand; read once. */
export const suggestTerms: Suggest = (text) => {
  suggester ??= createSuggester(readThesaurus())
  return suggester(text)
}
