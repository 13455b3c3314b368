import { serviceTokens, serviceTokensOf } from '../service-words/service-tokens.ts'
import type { Subject } from '../thesaurus/thesaurus-words.ts'
import type { Token } from '../words/tokenise.ts'
import { buildCueTrie, findCues } from './cue-trie.ts'

/** A subject that the words of a search lead to. */
export interface HeardSubject {
  /** Place in the thesaurus's list of subjects. */
  number: number
  /** 0 to 1. */
  sure: number
  /** First of the tokens that led there; -1 when only an age did. */
  token: number
}

const SAID = 1
/** An age alone says who it is for and nothing of what is wanted. */
const BY_AGE = 0.5

const nobody: ReadonlySet<number> = new Set()

/**
 * Subjects of content/search/subjects.yaml in what was typed: by everyday words, by the words of services, by an age. A word that
 * names somebody of the story leads nowhere alone: "his dad hit me" asks for no group for dads.
 */
export function createSubjectHearer(subjects: readonly Subject[]) {
  const trie = buildCueTrie(
    subjects.flatMap(({ said, serviceWords }, number) =>
      [...said, ...serviceWords].map((run) => [serviceTokensOf(run), number] as const),
    ),
  )
  return (
    tokens: readonly Token[],
    age: number | undefined,
    others: ReadonlySet<number> = nobody,
  ): HeardSubject[] => {
    const heard = new Map<number, HeardSubject>()
    for (const { value, from, to } of findCues(trie, serviceTokens(tokens.map(({ folded }) => folded)))) {
      const isOfStory = to - from === 1 && others.has(from)
      if (!isOfStory && !heard.has(value)) heard.set(value, { number: value, sure: SAID, token: from })
    }
    subjects.forEach(({ ages }, number) => {
      const fits = age !== undefined && ages !== undefined && age >= ages[0] && age <= ages[1]
      if (fits && !heard.has(number)) heard.set(number, { number, sure: BY_AGE, token: -1 })
    })
    return [...heard.values()]
  }
}
