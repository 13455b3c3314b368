import type { ReadWord } from '../words/read-words.ts'
import { type FeatureShares, featureShares } from './feature-shares.ts'
import type { MatchWeights } from './match-weights.ts'
import { type Feature, featuresIn, type PhraseIndex } from './phrase-index.ts'

export interface PhraseMatch {
  /** 0 to 1 by number of the concept. */
  sure: Float32Array<ArrayBuffer>
  /** Numbers of the tokens that speak for a concept, in their order. */
  tokensFor(concept: number): number[]
}

export type PhraseMatcher = (words: readonly ReadWord[]) => PhraseMatch

interface Held {
  feature: Feature
  weight: number
  /** Of the weight, what each of the feature's phrases and concepts gets. */
  weights: FeatureShares
  tokens: readonly number[]
  /** A word that tells one story from another. */
  telling: boolean
}

const CHANCE = 2

const NUMBER = /^\d+$/
/** In a story "14" says little more than any age, rare as it is among phrases: "im 14 and i feel low" is not about running away. */
const AS_NUMBER = 0.75
const FEW = 3

/** Compares a text with all phrases at once; about 20 µs for a sentence. Best first, nothing without a shared word. */
export function createPhraseMatcher(
  index: PhraseIndex,
  weights: MatchWeights,
  tellsNothing: (stem: string) => boolean,
): PhraseMatcher {
  const { conceptCount, conceptOf } = index
  const weightOf = (feature: Feature): number => {
    const holders = feature.concepts.length
    const rarity = Math.log(1 + (conceptCount - holders + 0.5) / (holders + 0.5))
    const sort = feature.sort === 'word' ? 1 : weights[feature.sort]
    return sort * rarity ** weights.rarity
  }
  const featureWeights = new Map([...index.features].map(([name, feature]) => [name, weightOf(feature)]))
  const shares = featureShares(index, weights.share)
  const wholeOf = Float32Array.from(index.featuresOf, (names) =>
    names.reduce((sum, name) => sum + (featureWeights.get(name) ?? 0), 0),
  )
  const phraseScores = new Float32Array(conceptOf.length)
  const sums = new Float64Array(conceptCount)
  const bests = new Float32Array(conceptCount)
  const bestPhrases = new Int32Array(conceptCount)
  const supporting = new Uint16Array(conceptCount)
  const strongest = new Uint16Array(conceptCount)
  const grounded = new Uint8Array(conceptCount)
  const covered = new Float32Array(conceptCount)

  function heldBy(words: readonly ReadWord[]): Held[] {
    const held: Held[] = []
    for (const [name, tokens] of featuresIn(words)) {
      const feature = index.features.get(name)
      const weights = shares.get(name)
      if (feature && weights)
        held.push({
          ...{ feature, weights, tokens },
          weight: (featureWeights.get(name) ?? 0) * (words.length > FEW && NUMBER.test(name) ? AS_NUMBER : 1),
          telling: feature.sort === 'word' && !tellsNothing(name),
        })
    }
    return held
  }

  function scorePhrases(held: readonly Held[]): number[] {
    const touched: number[] = []
    for (const { feature, weight, weights: share } of held) {
      feature.phrases.forEach((phrase, at) => {
        if (phraseScores[phrase] === 0) touched.push(phrase)
        phraseScores[phrase] = (phraseScores[phrase] ?? 0) + weight * (share.phrases[at] ?? 1)
      })
    }
    return touched
  }

  function gatherPhrases(touched: readonly number[]): void {
    for (const phrase of touched) {
      const matched = phraseScores[phrase] ?? 0
      phraseScores[phrase] = 0
      const coverage = matched / (wholeOf[phrase] ?? 1)
      const score = matched * coverage ** weights.coverage
      const concept = conceptOf[phrase] ?? 0
      sums[concept] = (sums[concept] ?? 0) + score ** weights.best
      if (score > (bests[concept] ?? 0)) {
        bests[concept] = score
        bestPhrases[concept] = phrase
        covered[concept] = coverage
      }
    }
  }

  function wholeConcepts(held: readonly Held[]): Float64Array {
    const wholes = new Float64Array(conceptCount)
    supporting.fill(0)
    strongest.fill(0)
    grounded.fill(0)
    for (const { feature, weight, weights: share, telling } of held) {
      feature.concepts.forEach((concept, at) => {
        const count = feature.counts[at] ?? 0
        wholes[concept] =
          (wholes[concept] ?? 0) + (weight * (share.concepts[at] ?? 1) * count) / (count + 1.2)
        if (feature.sort !== 'word') return
        supporting[concept] = (supporting[concept] ?? 0) + 1
        if (telling) grounded[concept] = 1
        strongest[concept] = Math.max(strongest[concept] ?? 0, count)
      })
    }
    return wholes
  }

  return (words) => {
    const held = heldBy(words)
    sums.fill(0)
    bests.fill(0)
    gatherPhrases(scorePhrases(held))
    const wholes = wholeConcepts(held)
    const evening = Math.max(1, words.length) ** weights.length
    const bestNow = bestPhrases.slice()
    return {
      sure: Float32Array.from(sums, (sum, concept) => {
        const evidence = (sum ** (1 / weights.best) + weights.whole * (wholes[concept] ?? 0)) / evening
        // One word of several, that stands in one or two of a concept's phrases, is mostly chance: "opening times".
        const chance =
          words.length > 1 && (supporting[concept] ?? 0) <= 1 && (strongest[concept] ?? 0) <= CHANCE
        // "Year old" and "my mum" are in every story: unless they make up nearly all of a phrase, they say nothing.
        const empty = grounded[concept] === 0 && (covered[concept] ?? 0) < weights.nearlyAll
        const share = (chance ? weights.lone : 1) * (empty ? weights.hollow : 1)
        return 1 - Math.exp((-evidence * share) / weights.sure)
      }),
      tokensFor(concept) {
        const best = bestNow[concept] ?? 0
        const speaking = held.filter(({ feature }) => feature.phrases.includes(best))
        return [...new Set(speaking.flatMap(({ tokens }) => tokens))].sort((a, b) => a - b)
      },
    }
  }
}
