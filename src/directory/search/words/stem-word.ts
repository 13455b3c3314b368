import { stemmer } from 'stemmer'

// Porter's stemmer takes 1 to 3 µs a word; everyday words come again and again. The lid keeps odd input from filling memory.
const known = new Map<string, string>()
const LID = 50_000

/** The English stem; a word of another language goes through the same rules on both sides, so it still meets itself. */
export function stemWord(folded: string): string {
  const found = known.get(folded)
  if (found !== undefined) return found
  const stem = stemmer(folded)
  if (known.size < LID) known.set(folded, stem)
  return stem
}
