import type { Understanding, UnderstoodConcept } from '../search-words.ts'
import { readOftenTogether } from '../thesaurus/often-together.ts'
import type { Thesaurus } from '../thesaurus/thesaurus-words.ts'
import { commonEnglish } from '../words/common-english.ts'
import { correctSpelling, type SpellingKnowledge } from '../words/correct-spelling.ts'
import { createWordReader, type ReadText, type WordReader } from '../words/read-words.ts'
import { type Token, tokenise } from '../words/tokenise.ts'
import { readAskerCues } from './asker-words.ts'
import { chooseChips } from './chip-rules.ts'
import { createSubjectHearer, type HeardSubject } from './heard-subjects.ts'
import { createPhraseMatcher, type PhraseMatch } from './match-phrases.ts'
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
  /** Sureness of every concept by its number, also of the faint ones that nobody is shown. */
  sure: Float32Array
  subjects: readonly HeardSubject[]
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
const SHOWN = 0.45
const MOST_SHOWN = 12
const FAINTEST_CHIP = 0.08
const SOMETHING_ELSE = 0.1
const PARTLY_SOMETHING_ELSE = 0.6
/** The likelier reading wins unless the other is clearly surer. */
const RIVAL_AT = 0.85

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
  const hearSubjects = createSubjectHearer(thesaurus.subjects)
  const ofSubjects = new Set(
    thesaurus.subjects
      .flatMap(({ said, serviceWords }) => [...said, ...serviceWords])
      .flatMap((run) => tokenise(run).map(({ folded }) => folded)),
  )
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
      ofSubjects.has(folded) ||
      phrases.features.has(reader.stemOf(folded)) ||
      vocabulary.hasStem(reader.stemOf(folded)),
    misspellings,
    frequencyOf: vocabulary.frequencyOf,
    nearest: vocabulary.nearest,
  })

  // A concept whose words all stand in "paper cut" or "brain injury" is not meant; one with other words beside may be.
  function ruleOut(match: PhraseMatch, read: ReadText): void {
    for (const [concept, other] of notThis(read)) {
      const alone = match.tokensFor(concept).every((token) => other.has(token))
      match.sure[concept] = (match.sure[concept] ?? 0) * (alone ? SOMETHING_ELSE : PARTLY_SOMETHING_ELSE)
    }
  }

  const numberOf = (id: string): number => thesaurus.concepts.findIndex((concept) => concept.id === id)
  const rivals = Object.entries(together.rivals).flatMap(([id, likelier]) =>
    likelier.map((other) => [numberOf(id), numberOf(other)] as const),
  )
  function settleRivals({ sure }: PhraseMatch): void {
    for (const [one, likelier] of rivals) {
      if ((sure[likelier] ?? 0) > RIVAL_AT * (sure[one] ?? 0)) sure[one] = (sure[one] ?? 0) / 2
    }
  }

  function asConcepts({ sure, tokensFor }: PhraseMatch, read: ReadText, least: number): UnderstoodConcept[] {
    const found: UnderstoodConcept[] = []
    thesaurus.concepts.forEach(({ facet, id, label }, number) => {
      const score = sure[number] ?? 0
      if (score >= least)
        found.push({ facet, id, label, score, because: quote(read.tokens, tokensFor(number)) })
    })
    return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  }

  return {
    reader,
    understand(words, vocabulary, literal = false) {
      const typed = tokenise(words.slice(0, LONGEST_TEXT))
      const { tokens, corrections } = literal
        ? { tokens: typed, corrections: [] }
        : correctSpelling(typed, spelling(vocabulary))
      const read = reader.readTokens(tokens)
      const found = match(literal ? [] : read.words)
      ruleOut(found, read)
      settleRivals(found)
      const concepts = asConcepts(found, read, FAINTEST_CHIP)
      const likelyAsker = readAsker(cues, tokens)
      return {
        sure: found.sure,
        subjects: literal ? [] : hearSubjects(tokens, likelyAsker.age),
        concepts: concepts.filter(({ score }) => score >= SHOWN).slice(0, MOST_SHOWN),
        chips: chooseChips(needs, concepts, likelyAsker, together),
        corrections,
        asker: likelyAsker.hint,
        likelyAsker,
        read,
      }
    },
  }
}
