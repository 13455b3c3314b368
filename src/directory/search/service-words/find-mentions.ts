import type { Concept, Subject } from '../thesaurus/thesaurus-words.ts'
import { buildCueTrie, findCues } from '../understanding/cue-trie.ts'
import { serviceTokensOf } from './service-tokens.ts'

export interface Mention {
  /** Concepts by their number first, subjects after them. */
  subject: number
  /** The phrase as the content has it. */
  phrase: string
  from: number
  to: number
}

/** What a text speaks of in the words of services, as places in its tokens (`service-tokens.ts`), in their order. */
export type FindMentions = (tokens: readonly string[]) => Mention[]

interface Entry {
  subject: number
  phrase: string
  /** A run of words that looks like the subject and is about something else. */
  not: boolean
}

/**
 * A phrase inside a longer one of the same subject counts once ("drug and alcohol service"), and one inside a "not" run
 * does not count ("weight loss").
 */
export function createMentionFinder(
  concepts: readonly Concept[],
  subjects: readonly Subject[],
): FindMentions {
  const entries = [...concepts, ...subjects].flatMap(({ serviceWords, serviceNot }, subject) => [
    ...serviceWords.map((phrase): Entry => ({ subject, phrase, not: false })),
    ...serviceNot.map((phrase): Entry => ({ subject, phrase, not: true })),
  ])
  const trie = buildCueTrie(entries.map((entry) => [serviceTokensOf(entry.phrase), entry] as const))

  return (tokens) => {
    const longestFirst = findCues(trie, tokens).sort(
      (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from,
    )
    const taken = new Map<number, { from: number; to: number }[]>()
    const found: Mention[] = []
    for (const { value, from, to } of longestFirst) {
      const known = taken.get(value.subject) ?? []
      if (known.some((other) => from >= other.from && to <= other.to)) continue
      taken.set(value.subject, [...known, { from, to }])
      if (!value.not) found.push({ subject: value.subject, phrase: value.phrase, from, to })
    }
    return found.sort((a, b) => a.from - b.from || a.subject - b.subject)
  }
}
