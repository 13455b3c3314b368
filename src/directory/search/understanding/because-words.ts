import type { Concept } from '../thesaurus/thesaurus-words.ts'
import type { ReadText } from '../words/read-words.ts'
import { type AskerCue, type AskerRole, atWork } from './asker-words.ts'
import { type CueTrie, findCues } from './cue-trie.ts'
import { quote, type WordTeller } from './quote-words.ts'

/** So surely understood, even words of every story say enough: "told no one". */
const PLAIN = 0.85
/** One or two words are the whole search: each of them is what it is about. */
const A_WORD_OR_TWO = 2

/** What is there for somebody because of their work; anything else is not here because a "police officer" asks. */
const ofWork = new Set([
  ...['work_exposure', 'staff_wellbeing', 'professional_advice', 'training_development', 'org_change'],
  ...[
    'staff_support',
    'practitioner_consultation',
    'training_and_reflection',
    'organisational_self_assessment',
  ],
])
const isAtWork = (role: AskerRole): boolean => atWork.some((each) => each === role)

/** The typed words that speak for a concept, as they are quoted; empty where none of them says enough. */
export type Because = (concept: number, score: number, tokens: readonly number[]) => string

export function createBecause(
  concepts: readonly Concept[],
  teller: WordTeller,
  cues: CueTrie<AskerCue>,
): (read: ReadText, telling: ReadonlySet<number>) => Because {
  return ({ tokens }, telling) => {
    const isShort = tokens.length <= A_WORD_OR_TWO
    const found = findCues(
      cues,
      tokens.map(({ folded }) => folded),
    )
    const ofRole = new Set(
      found
        .filter(({ value }) => isAtWork(value.role))
        .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, nth) => from + nth)),
    )
    return (concept, score, said) => {
      const own =
        isShort || ofWork.has(concepts[concept]?.id ?? '') ? said : said.filter((at) => !ofRole.has(at))
      if (score < PLAIN && !own.some((token) => telling.has(token))) return ''
      return quote(tokens, own, telling, isShort ? teller.alone : teller.forConcept(concept))
    }
  }
}
