import { stemmer } from 'stemmer'

export type Stem = (folded: string) => string

/** The English stem; a word of another language goes through the same rules on both sides, so it still meets itself. */
export const stemWord: Stem = stemmer

/** The lid keeps odd texts from filling memory. */
const LID = 50_000

/**
 * Remembers the words of services: Porter's rules take 1 to 3 µs a word, and everyday words come again and again. Never
 * for what somebody types, which is kept nowhere, memory included.
 */
export function rememberingStem(): Stem {
  const known = new Map<string, string>()
  return (folded) => {
    const found = known.get(folded)
    if (found !== undefined) return found
    const stem = stemmer(folded)
    if (known.size < LID) known.set(folded, stem)
    return stem
  }
}
