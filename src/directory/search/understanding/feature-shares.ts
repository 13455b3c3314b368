import { type Feature, type PhraseIndex, sortOf } from './phrase-index.ts'

/** Of a feature's weight, what each of its phrases and each of its concepts gets (0 to 1), in the feature's own order. */
export interface FeatureShares {
  phrases: readonly number[]
  concepts: readonly number[]
}

/**
 * "Sleep" stands in forty phrases of sleep and in three of being without a home: it speaks of the first, hardly of the other.
 * A cue of one word points to its concept by itself. By name of the feature.
 */
export function featureShares(
  { features, featuresOf, conceptOf }: PhraseIndex,
  power: number,
): ReadonlyMap<string, FeatureShares> {
  const isOneWord = Array.from(
    featuresOf,
    (names) => names.filter((name) => sortOf(name) === 'word').length === 1,
  )
  const sharesOf = ({ phrases, concepts, counts }: Feature): FeatureShares => {
    const most = counts.reduce((best, count) => Math.max(best, count), 1)
    const byConcept = counts.map((count) => (count / most) ** power)
    const places = new Map([...concepts].map((concept, at) => [concept, at]))
    const shareOf = (phrase: number): number =>
      isOneWord[phrase] ? 1 : (byConcept[places.get(conceptOf[phrase] ?? 0) ?? 0] ?? 1)
    return { concepts: byConcept, phrases: phrases.map(shareOf) }
  }
  return new Map([...features].map(([name, feature]) => [name, sharesOf(feature)]))
}
