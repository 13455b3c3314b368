import type { Understanding, UnderstoodConcept } from '../search-words.ts'
import { readOftenTogether } from '../thesaurus/often-together.ts'
import type { Concept, Thesaurus } from '../thesaurus/thesaurus-words.ts'
import { commonEnglish } from '../words/common-english.ts'
import { correctSpelling, type SpellingKnowledge } from '../words/correct-spelling.ts'
import { createWordReader, type ReadText, type WordReader } from '../words/read-words.ts'
import { type Token, tokenise } from '../words/tokenise.ts'
import { readAskerCues } from './asker-words.ts'
import { chooseChips } from './chip-rules.ts'
import { type ConceptMatch, createPhraseMatcher } from './match-phrases.ts'
import { matchWeights } from './match-weights.ts'
import { createNotThis } from './not-this.ts'
import { buildPhraseIndex } from './phrase-index.ts'
import { type Asker, readAsker } from './who-is-asking.ts'

/** What the directory's own texts know about words; it changes with every edition. */
export interface Vocabulary {
  hasStem(stem: string): boolean
  frequencyOf(word: string): number
  nearest: SpellingKnowledge['nearest']
}

export interface UnderstoodText extends Understanding {
  /** Every concept with any evidence, also the faint ones that nobody is shown. */
  all: readonly UnderstoodConcept[]
  read: ReadText
  likelyAsker: Asker
}

export interface Understander {
  reader: WordReader
  understand(words: string, vocabulary: Vocabulary, literal?: boolean): UnderstoodText
}

/** Longest text that is compared; what is beyond it still counts for urgent help, which reads everything. */
const LONGEST_TEXT = 1000
/** Fainter concepts serve ranking only and are not shown. */
const SHOWN = 0.3
const SOMETHING_ELSE = 0.1
const PARTLY_SOMETHING_ELSE = 0.6

/** "can't sleep … nightmares": the typed words, with a mark where something between them was left out. */
function quote(tokens: readonly Token[], numbers: readonly number[]): string {
  return numbers
    .map(
      (number, at) =>
        `${at > 0 && number - (numbers[at - 1] ?? 0) > 2 ? '… ' : ''}${tokens[number]?.typed ?? ''}`,
    )
    .join(' ')
}

/** Reads what somebody typed: concepts with the words that speak for them, chips, corrections, who is asking. Pure once made. */
export function createUnderstander(thesaurus: Thesaurus): Understander {
  const reader = createWordReader(thesaurus.words)
  const phrases = buildPhraseIndex(thesaurus.concepts, reader)
  const match = createPhraseMatcher(phrases, matchWeights)
  const notThis = createNotThis(thesaurus.concepts, reader)
  const cues = readAskerCues()
  const together = readOftenTogether()
  const needs = thesaurus.concepts.filter(({ facet }) => facet === 'need')
  const misspellings = new Map(
    [...thesaurus.misspellings].map(([typed, meant]) => [
      typed,
      tokenise(meant)
        .map(({ folded }) => folded)
        .join(' '),
    ]),
  )
  const spelling = (vocabulary: Vocabulary): SpellingKnowledge => ({
    isKnown: (folded) =>
      reader.isListed(folded) ||
      commonEnglish.has(folded) ||
      phrases.features.has(reader.stemOf(folded)) ||
      vocabulary.hasStem(reader.stemOf(folded)),
    misspellings,
    frequencyOf: vocabulary.frequencyOf,
    nearest: vocabulary.nearest,
  })

  function asConcept(
    { concept: number, score, tokens }: ConceptMatch,
    text: ReadText,
    ruled: ReturnType<typeof notThis>,
  ): UnderstoodConcept {
    const concept = thesaurus.concepts[number] as Concept
    const other = ruled.get(number)
    const factor = !other
      ? 1
      : tokens.every((token) => other.has(token))
        ? SOMETHING_ELSE
        : PARTLY_SOMETHING_ELSE
    return {
      facet: concept.facet,
      id: concept.id,
      label: concept.label,
      score: score * factor,
      because: quote(text.tokens, tokens),
    }
  }

  return {
    reader,
    understand(words, vocabulary, literal = false) {
      const typed = tokenise(words.slice(0, LONGEST_TEXT))
      const { tokens, corrections } = literal
        ? { tokens: typed, corrections: [] }
        : correctSpelling(typed, spelling(vocabulary))
      const read = reader.readTokens(tokens)
      const ruled = notThis(read)
      const matches = literal ? [] : match(read.words)
      const all = matches
        .map((each) => asConcept(each, read, ruled))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      const likelyAsker = readAsker(cues, tokens)
      return {
        all,
        concepts: all.filter(({ score }) => score >= SHOWN).slice(0, 12),
        chips: chooseChips(needs, all, likelyAsker, together),
        corrections,
        asker: likelyAsker.hint,
        likelyAsker,
        read,
      }
    },
  }
}
