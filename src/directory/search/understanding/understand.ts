import type { SearchQuery, Understanding, UnderstoodConcept } from '../search-words.ts'
import { readOftenTogether } from '../thesaurus/often-together.ts'
import type { Thesaurus } from '../thesaurus/thesaurus-words.ts'
import { commonEnglish } from '../words/common-english.ts'
import { correctSpelling, type SpellingKnowledge } from '../words/correct-spelling.ts'
import { createWordReader, type ReadText, type WordReader } from '../words/read-words.ts'
import { tokenise } from '../words/tokenise.ts'
import { readGettingBetter } from '../words/word-for-getting-better.ts'
import { readAskerCues } from './asker-words.ts'
import { createBecause } from './because-words.ts'
import { chooseChips } from './chip-rules.ts'
import { createSubjectHearer, type HeardSubject } from './heard-subjects.ts'
import { createLeaning } from './lean-to-adults.ts'
import { createPhraseMatcher, type PhraseMatch } from './match-phrases.ts'
import { matchWeights } from './match-weights.ts'
import { createNotThis } from './not-this.ts'
import { ownChildhood } from './own-childhood.ts'
import { peopleSpokenOf } from './people-spoken-of.ts'
import { buildPhraseIndex } from './phrase-index.ts'
import { createWordTeller, tellingTokens } from './quote-words.ts'
import { type Asker, asGrownUp, isYoung, readAsker } from './who-is-asking.ts'

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
  /** Numbers of the tokens that may be part of a reason … */
  telling: ReadonlySet<number>
  /** … and of those that say enough alone. */
  tellingAlone: ReadonlySet<number>
  /** Numbers of the tokens that name somebody of the story ("my dad"): no service is meant for them by that word. */
  others: ReadonlySet<number>
  read: ReadText
  likelyAsker: Asker
}

export interface Understander {
  reader: WordReader
  understand(words: string, vocabulary: Vocabulary, how?: Reading): UnderstoodText
}

/** What somebody chose on the page about the reading of their words. */
export type Reading = Pick<SearchQuery, 'literal' | 'withoutAge'>

/** Longest text that is compared; what is beyond it still counts for urgent help, which reads everything. */
const LONGEST_TEXT = 1000
/** Fainter concepts serve ranking only and are not shown. */
const SHOWN = 0.45
const MOST_SHOWN = 12
const FAINTEST_CHIP = 0.08
const SOMETHING_ELSE = 0.1
const PARTLY_SOMETHING_ELSE = 0.6
const LONG_WORD = 8
/** More is a story. */
const A_FEW_WORDS = 4
/** The likelier reading wins unless the other is clearly surer. */
const RIVAL_AT = 0.85

/** Reads what somebody typed: concepts with the words that speak for them, chips, corrections, who is asking. Pure once made. */
export function createUnderstander(thesaurus: Thesaurus): Understander {
  const reader = createWordReader(thesaurus.words)
  const phrases = buildPhraseIndex(thesaurus.concepts, reader)
  const match = createPhraseMatcher(phrases, matchWeights, reader.tellsNothing)
  const teller = createWordTeller(thesaurus.concepts, thesaurus.subjects)
  const leanToAdults = createLeaning(thesaurus.concepts)
  const notThis = createNotThis(thesaurus.concepts, reader)
  const cues = readAskerCues()
  const becauseIn = createBecause(thesaurus.concepts, teller, cues)
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
  // "Disablity" has the stem of "disabled": a long word that stands nowhere as it is may be a slip all the same.
  const isForm = (folded: string, vocabulary: Vocabulary): boolean => {
    const stem = reader.stemOf(folded)
    const known = phrases.features.has(stem) || vocabulary.hasStem(stem)
    return known && (folded.length < LONG_WORD || vocabulary.frequencyOf(folded) > 0)
  }
  const spelling = (vocabulary: Vocabulary): SpellingKnowledge => ({
    isKnown: (folded) =>
      reader.isListed(folded) ||
      commonEnglish.has(folded) ||
      ofSubjects.has(folded) ||
      isForm(folded, vocabulary),
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

  const guarded = thesaurus.concepts.flatMap(({ onlyWith }, number) =>
    onlyWith.length === 0 ? [] : [{ number, stems: new Set(onlyWith.map((word) => reader.stemOf(word))) }],
  )
  // "Sexually abused" is not about somebody's own thoughts, and "wets the bed" not about sexual behaviour.
  function ruleOutUnsaid({ sure }: PhraseMatch, { tokens }: ReadText): void {
    for (const { number, stems } of guarded)
      if (!tokens.some(({ folded }) => stems.has(reader.stemOf(folded)))) sure[number] = 0
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

  function asConcepts(
    { sure, tokensFor }: PhraseMatch,
    read: ReadText,
    telling: ReadonlySet<number>,
  ): UnderstoodConcept[] {
    const found: UnderstoodConcept[] = []
    const because = becauseIn(read, telling)
    thesaurus.concepts.forEach(({ facet, id, label }, number) => {
      const score = sure[number] ?? 0
      if (score >= FAINTEST_CHIP)
        found.push({ facet, id, label, score, because: because(number, score, tokensFor(number)) })
    })
    return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  }

  return {
    reader,
    understand(words, vocabulary, { literal = false, withoutAge = false } = {}) {
      const written = tokenise(words.slice(0, LONGEST_TEXT))
      const typed = literal ? written : readGettingBetter(written)
      const { tokens, corrections } = literal
        ? { tokens: typed, corrections: [] }
        : correctSpelling(typed, spelling(vocabulary))
      const read = reader.readTokens(tokens)
      const found = match(literal ? [] : read.words)
      ruleOut(found, read)
      ruleOutUnsaid(found, read)
      settleRivals(found)
      const telling = tellingTokens(read, reader)
      const saysAlone = tokens.length <= A_FEW_WORDS ? teller.alone : teller.inStory
      const folded = tokens.map((token) => token.folded)
      const said = readAsker(cues, tokens, withoutAge)
      const childhood = literal || isYoung(said) ? undefined : ownChildhood(folded)
      const tokensFor = childhood === undefined ? found.tokensFor : leanToAdults(found, childhood)
      const concepts = asConcepts({ ...found, tokensFor }, read, telling)
      const likelyAsker = childhood === undefined ? said : asGrownUp(said)
      const others: ReadonlySet<number> = literal ? new Set() : peopleSpokenOf(tokens)
      return {
        sure: found.sure,
        subjects: literal ? [] : hearSubjects(tokens, said.age, others),
        concepts: concepts.filter(({ score }) => score >= SHOWN).slice(0, MOST_SHOWN),
        chips: chooseChips(needs, concepts, likelyAsker, together),
        corrections,
        telling,
        tellingAlone: new Set([...telling].filter((token) => saysAlone(tokens[token]?.folded ?? ''))),
        others,
        asker: likelyAsker.hint,
        likelyAsker,
        read,
      }
    },
  }
}
