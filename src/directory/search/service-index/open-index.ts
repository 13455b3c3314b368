import type { Vocabulary } from '../understanding/understand.ts'
import type { ServiceIndex } from './index-words.ts'
import { createNearestWords } from './nearest-words.ts'
import { unpackWords } from './packed-words.ts'

/** An index made ready for questions: its lists of names turned into maps. About 40 ms for 100,000 services. */
export interface OpenIndex extends ServiceIndex {
  idOf(service: number): string
  stemNumbers: ReadonlyMap<string, number>
  areaNumbers: ReadonlyMap<string, number>
  optionNames: readonly string[]
  vocabularyWords: Vocabulary
  /** Services that help by phone, in writing or online and reach further than their own area. */
  remoteServices: Uint32Array
}

const numbered = (names: readonly string[]): Map<string, number> =>
  new Map(names.map((name, number) => [name, number]))

export function openIndex(index: ServiceIndex, isRemote: (flags: number) => boolean): OpenIndex {
  const decoder = new TextDecoder()
  const stemNumbers = numbered(unpackWords(index.text.stems))
  const words = unpackWords(index.vocabulary.words)
  const wordNumbers = numbered(words)
  const { counts } = index.vocabulary
  const remote: number[] = []
  for (let service = 0; service < index.count; service += 1) {
    if (isRemote(index.facts.flags[service] ?? 0)) remote.push(service)
  }
  return {
    ...index,
    // Ids are plain letters, digits and dashes: a character is a byte, so one id is decoded alone.
    idOf: (service) =>
      decoder.decode(index.ids.bytes.subarray(index.ids.starts[service], index.ids.starts[service + 1])),
    stemNumbers,
    areaNumbers: numbered(unpackWords(index.areas.keys)),
    optionNames: unpackWords(index.options.names),
    vocabularyWords: {
      hasStem: (stem) => stemNumbers.has(stem),
      frequencyOf: (word) => counts[wordNumbers.get(word) ?? -1] ?? 0,
      nearest: createNearestWords(words, unpackWords(index.vocabulary.trigrams), index.vocabulary.holders),
    },
    remoteServices: Uint32Array.from(remote),
  }
}
