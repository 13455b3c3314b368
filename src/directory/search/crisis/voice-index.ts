import { featuresIn } from '../understanding/phrase-index.ts'
import type { WordReader } from '../words/read-words.ts'
import type { Voices } from './voices-content.ts'

export interface Vote {
  voices: Voices
  /** 0 to 1: how alike the text and the nearest of these voices are. */
  likeness: number
}

interface Indexed {
  voices: Voices
  size: number
}

/** Neighbours that have a say. Set on test/corpora/development-queries.yaml, with the floors of alike-rules.ts. */
const NEIGHBOURS = 9
/** Of two neighbouring words, against one word. */
const PAIR = 0.7

export type VoiceIndex = (text: string) => Vote[]

/** Finds the voices most like a text: cosine over rare words and word pairs. About 0.2 ms a sentence. */
export function createVoiceIndex(all: readonly Voices[], reader: WordReader): VoiceIndex {
  const namesIn = (text: string): string[] => [...featuresIn(reader.read(text).words).keys()]
  const texts = all.flatMap((voices) => voices.texts.map((text) => ({ voices, names: namesIn(text) })))
  const holders = new Map<string, number[]>()
  texts.forEach(({ names }, number) => {
    for (const name of names) {
      const list = holders.get(name)
      if (list) list.push(number)
      else holders.set(name, [number])
    }
  })
  const weightOf = (name: string): number => {
    const count = holders.get(name)?.length ?? 0
    const rarity = Math.log(1 + (texts.length - count + 0.5) / (count + 0.5))
    return (name.includes(' ') ? PAIR : 1) * rarity
  }
  const sizeOf = (names: readonly string[]): number => Math.hypot(...names.map(weightOf)) || 1
  const indexed: Indexed[] = texts.map(({ voices, names }) => ({ voices, size: sizeOf(names) }))

  return (text) => {
    const names = namesIn(text)
    const size = sizeOf(names)
    const sums = new Map<number, number>()
    for (const name of names) {
      const weight = weightOf(name) ** 2
      for (const number of holders.get(name) ?? []) sums.set(number, (sums.get(number) ?? 0) + weight)
    }
    return [...sums]
      .flatMap(([number, sum]): Vote[] => {
        const found = indexed[number]
        return found ? [{ voices: found.voices, likeness: sum / (size * found.size) }] : []
      })
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, NEIGHBOURS)
  }
}
