/** Threes of letters with the word's edges marked, as PostgreSQL's pg_trgm cuts them: "self" is "  s", " se", "sel", "elf", "lf ". */
export function trigramsOf(word: string): string[] {
  const padded = `  ${word} `
  const found = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3))
  return [...found]
}

export interface TrigramIndex {
  /** Words that share threes, most alike first, and how alike from 0 to 1. */
  nearest(word: string, most: number): { word: string; likeness: number }[]
}

// At pg_trgm's default of 0.3 "lonley" and "truama" found nothing; at 0.25 with an edit-distance check they do.
const LEAST_LIKENESS = 0.2

export function createTrigramIndex(words: readonly string[]): TrigramIndex {
  const building = new Map<string, number[]>()
  const sizes = new Uint8Array(words.length)
  words.forEach((word, number) => {
    const trigrams = trigramsOf(word)
    sizes[number] = trigrams.length
    for (const trigram of trigrams) {
      const holders = building.get(trigram)
      if (holders) holders.push(number)
      else building.set(trigram, [number])
    }
  })
  const postings = new Map([...building].map(([trigram, holders]) => [trigram, Uint32Array.from(holders)]))
  const shared = new Uint8Array(words.length)

  return {
    nearest(word, most) {
      const trigrams = trigramsOf(word)
      const touched: number[] = []
      for (const trigram of trigrams) {
        for (const holder of postings.get(trigram) ?? []) {
          if (shared[holder] === 0) touched.push(holder)
          shared[holder] = (shared[holder] ?? 0) + 1
        }
      }
      const alike = touched.flatMap((number) => {
        const common = shared[number] ?? 0
        shared[number] = 0
        const likeness = common / (trigrams.length + (sizes[number] ?? 0) - common)
        return likeness < LEAST_LIKENESS ? [] : [{ word: words[number] ?? '', likeness }]
      })
      return alike.sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1)).slice(0, most)
    },
  }
}
