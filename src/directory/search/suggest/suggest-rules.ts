import type { Concept } from '../thesaurus/thesaurus-words.ts'

/** How surely one sentence of a service's text speaks of each concept, by the concept's number. */
export type SentenceReading = Float32Array

export interface SuggestedTerm {
  facet: Concept['facet']
  term: string
}

interface Limits {
  most: number
  /** A single sentence this sure is enough. */
  clear: number
  /** Several sentences that lean the same way are enough together. */
  together: number
}

/** Few and sure: a service tagged with everything would match everything (search guide 2.2). */
export const limits: Record<Concept['facet'], Limits> = {
  need: { most: 5, clear: 0.5, together: 0.9 },
  experience: { most: 4, clear: 0.55, together: 1 },
  kind_of_support: { most: 2, clear: 0.5, together: 0.9 },
}

/** Chooses terms from the readings of a text's sentences; the first is the name, which says most. */
export function chooseTerms(
  concepts: readonly Concept[],
  readings: readonly SentenceReading[],
): SuggestedTerm[] {
  const scored = concepts.map(({ facet, id }, number) => {
    const sure = readings.map((reading) => reading[number] ?? 0)
    const best = Math.max(0, ...sure)
    const sum = sure.reduce((total, each) => total + each ** 2, 0)
    return { facet, term: id, best, sum, score: best + 0.3 * Math.min(2, sum) }
  })
  return (Object.keys(limits) as Concept['facet'][]).flatMap((facet) => {
    const { most, clear, together } = limits[facet]
    return scored
      .filter((each) => each.facet === facet && (each.best >= clear || each.sum >= together))
      .toSorted((one, other) => other.score - one.score || (one.term < other.term ? -1 : 1))
      .slice(0, most)
      .map(({ term }) => ({ facet, term }))
  })
}
