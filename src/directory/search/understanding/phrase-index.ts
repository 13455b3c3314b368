import type { Concept } from '../thesaurus/thesaurus-words.ts'
import type { ReadWord, WordReader } from '../words/read-words.ts'

export type FeatureSort = 'word' | 'kin' | 'pair'

/** Something a phrase and a search may share: a word, its group of near meaning, or two neighbours. */
export interface Feature {
  sort: FeatureSort
  // Plain lists: there are twenty thousand features with two or three numbers each, and a typed array costs 200 bytes.
  /** Phrases that hold it. */
  phrases: readonly number[]
  /** Concepts that hold it, and in how many of their phrases. */
  concepts: readonly number[]
  counts: readonly number[]
}

export interface PhraseIndex {
  features: ReadonlyMap<string, Feature>
  /** Concept of each phrase. */
  conceptOf: Uint16Array
  /** Names of each phrase's features, for its whole weight. */
  featuresOf: readonly (readonly string[])[]
  conceptCount: number
}

/** Features of a text with the tokens they came from. Names are apart by their first letter: no stem begins with ~ or holds +. */
export function featuresIn(words: readonly ReadWord[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  const add = (name: string, ...tokens: number[]) => {
    const known = found.get(name)
    if (known) known.push(...tokens)
    else found.set(name, tokens)
  }
  words.forEach((word, at) => {
    add(word.stem, word.token)
    if (word.kin) add(word.kin, word.token)
    const next = words[at + 1]
    if (next) add(`${word.stem}+${next.stem}`, word.token, next.token)
  })
  return found
}

interface Holder {
  phrases: number[]
  counts: Map<number, number>
}

export const sortOf = (name: string): FeatureSort =>
  name.startsWith('~') ? 'kin' : name.includes('+') ? 'pair' : 'word'

export function buildPhraseIndex(concepts: readonly Concept[], reader: WordReader): PhraseIndex {
  const conceptOf: number[] = []
  const featuresOf: string[][] = []
  const holders = new Map<string, Holder>()
  concepts.forEach((concept, number) => {
    const seen = new Set<string>()
    for (const phrase of [...concept.phrases, ...concept.cues]) {
      const names = [...featuresIn(reader.read(phrase).words).keys()]
      const key = names.join(' ')
      if (names.length === 0 || seen.has(key)) continue
      seen.add(key)
      for (const name of names) {
        const holder: Holder = holders.get(name) ?? { phrases: [], counts: new Map() }
        holder.phrases.push(conceptOf.length)
        holder.counts.set(number, (holder.counts.get(number) ?? 0) + 1)
        holders.set(name, holder)
      }
      conceptOf.push(number)
      featuresOf.push(names)
    }
  })
  const features = [...holders].map(([name, { phrases, counts }]): [string, Feature] => [
    name,
    {
      sort: sortOf(name),
      phrases: phrases.slice(),
      concepts: [...counts.keys()],
      counts: [...counts.values()],
    },
  ])
  return {
    features: new Map(features),
    conceptOf: Uint16Array.from(conceptOf),
    featuresOf,
    conceptCount: concepts.length,
  }
}
