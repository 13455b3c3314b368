import { featuresIn, sortOf } from '../understanding/phrase-index.ts'
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

/** Neighbours that have a say. Set on test/corpora (development-queries, crisis-now-or-then), with the floors of alike-rules.ts. */
const NEIGHBOURS = 9
/** Likeness below this decides nothing. */
const FAINTEST = 0.05
/** Of two neighbouring words, against one word. */
const PAIR = 0.3

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
  const weigh = (name: string, count: number): number =>
    (sortOf(name) === 'pair' ? PAIR : 1) * Math.log(1 + (texts.length - count + 0.5) / (count + 0.5))
  const weights = new Map([...holders].map(([name, { length }]) => [name, weigh(name, length)]))
  const weightOf = (name: string): number => weights.get(name) ?? weigh(name, 0)
  const sizeOf = (names: readonly string[]): number => Math.hypot(...names.map(weightOf)) || 1
  const indexed: Indexed[] = texts.map(({ voices, names }) => ({ voices, size: sizeOf(names) }))

  const sums = new Float64Array(texts.length)

  return (text) => {
    const names = namesIn(text)
    const size = sizeOf(names)
    const touched: number[] = []
    for (const name of names) {
      const weight = weightOf(name) ** 2
      for (const number of holders.get(name) ?? []) {
        if (sums[number] === 0) touched.push(number)
        sums[number] = (sums[number] ?? 0) + weight
      }
    }
    const votes = touched.flatMap((number): Vote[] => {
      const found = indexed[number]
      const likeness = (sums[number] ?? 0) / (size * (found?.size ?? 1))
      sums[number] = 0
      return found && likeness > FAINTEST ? [{ voices: found.voices, likeness }] : []
    })
    return votes.sort((one, other) => other.likeness - one.likeness).slice(0, NEIGHBOURS)
  }
}
