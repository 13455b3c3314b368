import type { Concept } from '../thesaurus/thesaurus-words.ts'
import type { ReadText, WordReader } from '../words/read-words.ts'
import { buildCueTrie, findCues } from './cue-trie.ts'

/** Tokens that look like a concept and are not: concept → numbers of tokens in "brain injury", "sleeping bag", "paper cut". */
export type NotThis = (text: ReadText) => ReadonlyMap<number, ReadonlySet<number>>

export function createNotThis(concepts: readonly Concept[], reader: WordReader): NotThis {
  const trie = buildCueTrie(
    concepts.flatMap(({ notThis }, number) =>
      notThis.map((run) => [reader.read(run).words.map(({ stem }) => stem), number] as const),
    ),
  )
  return ({ words }) => {
    const found = new Map<number, Set<number>>()
    const stems = words.map(({ stem }) => stem)
    for (const { value, from, to } of findCues(trie, stems)) {
      const tokens = found.get(value) ?? new Set()
      for (const { token } of words.slice(from, to)) tokens.add(token)
      found.set(value, tokens)
    }
    return found
  }
}
