import { type Lists, toLists } from './lists.ts'

/** Threes of letters with the word's edges marked, as PostgreSQL's pg_trgm cuts them: "self" is "  s", " se", "sel", "elf", "lf ". */
export function trigramsOf(word: string): string[] {
  const padded = `  ${word} `
  const found = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3))
  return [...found]
}

/** Which words hold each three letters. */
export function buildTrigrams(words: readonly string[]): { trigrams: string[]; holders: Lists } {
  const building = new Map<string, number[]>()
  words.forEach((word, number) => {
    for (const trigram of trigramsOf(word)) {
      const holders = building.get(trigram)
      if (holders) holders.push(number)
      else building.set(trigram, [number])
    }
  })
  return { trigrams: [...building.keys()], holders: toLists([...building.values()]) }
}
