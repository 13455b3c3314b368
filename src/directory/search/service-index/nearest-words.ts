import { type Lists, listAt } from './lists.ts'
import { trigramsOf } from './trigram-table.ts'

export interface NearWord {
  word: string
  /** Shared threes of letters over all threes, 0 to 1. */
  likeness: number
}

/** Words that share threes of letters with another, most alike first. */
export type NearestWords = (word: string, most: number) => NearWord[]

// At pg_trgm's default of 0.3 "lonley" and "truama" found nothing; at 0.2 with an edit-distance check after it they do.
const LEAST_LIKENESS = 0.2

export function createNearestWords(
  words: readonly string[],
  trigrams: readonly string[],
  holders: Lists,
): NearestWords {
  const numberOf = new Map(trigrams.map((trigram, number) => [trigram, number]))
  const shared = new Uint8Array(words.length)
  return (word, most) => {
    const wanted = trigramsOf(word)
    const touched: number[] = []
    for (const trigram of wanted) {
      const number = numberOf.get(trigram)
      if (number === undefined) continue
      for (const holder of listAt(holders, number)) {
        if (shared[holder] === 0) touched.push(holder)
        shared[holder] = (shared[holder] ?? 0) + 1
      }
    }
    const alike = touched.flatMap((number): NearWord[] => {
      const common = shared[number] ?? 0
      shared[number] = 0
      const known = words[number] ?? ''
      // Letters and one: near enough to the number of different threes, without cutting the word up again.
      const likeness = common / (wanted.length + known.length + 1 - common)
      return likeness < LEAST_LIKENESS ? [] : [{ word: known, likeness }]
    })
    return alike.sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1)).slice(0, most)
  }
}
