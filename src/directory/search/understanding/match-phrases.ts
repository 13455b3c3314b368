import type { ReadWord } from '../words/read-words.ts'
import type { MatchWeights } from './match-weights.ts'
import { type Feature, featuresIn, type PhraseIndex } from './phrase-index.ts'

export interface ConceptMatch {
  concept: number
  /** 0 to 1. */
  score: number
  /** Numbers of the tokens that speak for it, in their order. */
  tokens: readonly number[]
}

export type PhraseMatcher = (words: readonly ReadWord[]) => ConceptMatch[]

interface Held {
  feature: Feature
  weight: number
  tokens: readonly number[]
}

/** Compares a text with all phrases at once; about 20 µs for a sentence. Best first, nothing without a shared word. */
export function createPhraseMatcher(index: PhraseIndex, weights: MatchWeights): PhraseMatcher {
  const { conceptCount, conceptOf } = index
  const weightOf = (feature: Feature): number => {
    const holders = feature.concepts.length
    const rarity = Math.log(1 + (conceptCount - holders + 0.5) / (holders + 0.5))
    const sort = feature.sort === 'word' ? 1 : weights[feature.sort]
    return sort * rarity ** weights.rarity
  }
  const featureWeights = new Map([...index.features].map(([name, feature]) => [name, weightOf(feature)]))
  const wholeOf = Float32Array.from(index.featuresOf, (names) =>
    names.reduce((sum, name) => sum + (featureWeights.get(name) ?? 0), 0),
  )
  const phraseScores = new Float32Array(conceptOf.length)
  const sums = new Float64Array(conceptCount)
  const bests = new Float32Array(conceptCount)
  const bestPhrases = new Int32Array(conceptCount)

  function heldBy(words: readonly ReadWord[]): Held[] {
    const held: Held[] = []
    for (const [name, tokens] of featuresIn(words)) {
      const feature = index.features.get(name)
      if (feature) held.push({ feature, weight: featureWeights.get(name) ?? 0, tokens })
    }
    return held
  }

  function scorePhrases(held: readonly Held[]): number[] {
    const touched: number[] = []
    for (const { feature, weight } of held) {
      for (const phrase of feature.phrases) {
        if (phraseScores[phrase] === 0) touched.push(phrase)
        phraseScores[phrase] = (phraseScores[phrase] ?? 0) + weight
      }
    }
    return touched
  }

  function gatherPhrases(touched: readonly number[]): void {
    for (const phrase of touched) {
      const matched = phraseScores[phrase] ?? 0
      phraseScores[phrase] = 0
      const score = matched * (matched / (wholeOf[phrase] ?? 1)) ** weights.coverage
      const concept = conceptOf[phrase] ?? 0
      sums[concept] = (sums[concept] ?? 0) + score ** weights.best
      if (score > (bests[concept] ?? 0)) {
        bests[concept] = score
        bestPhrases[concept] = phrase
      }
    }
  }

  function wholeConcepts(held: readonly Held[]): Float64Array {
    const wholes = new Float64Array(conceptCount)
    for (const { feature, weight } of held) {
      feature.concepts.forEach((concept, at) => {
        const count = feature.counts[at] ?? 0
        wholes[concept] = (wholes[concept] ?? 0) + (weight * count) / (count + 1.2)
      })
    }
    return wholes
  }

  function tokensFor(concept: number, held: readonly Held[]): number[] {
    const names = new Set(index.featuresOf[bestPhrases[concept] ?? 0])
    const tokens = new Set<number>()
    for (const { feature, tokens: at } of held) {
      if (feature.phrases.includes(bestPhrases[concept] ?? 0)) for (const token of at) tokens.add(token)
    }
    return names.size === 0 ? [] : [...tokens].sort((a, b) => a - b)
  }

  return (words) => {
    const held = heldBy(words)
    if (held.length === 0) return []
    sums.fill(0)
    bests.fill(0)
    gatherPhrases(scorePhrases(held))
    const wholes = wholeConcepts(held)
    const evening = Math.max(1, words.length) ** weights.length
    const matches: ConceptMatch[] = []
    for (let concept = 0; concept < conceptCount; concept += 1) {
      const phrases = (sums[concept] ?? 0) ** (1 / weights.best)
      const evidence = (phrases + weights.whole * (wholes[concept] ?? 0)) / evening
      if (evidence <= 0) continue
      matches.push({ concept, score: 1 - Math.exp(-evidence / weights.sure), tokens: [] })
    }
    matches.sort((a, b) => b.score - a.score || a.concept - b.concept)
    return matches.map((match, rank) =>
      rank < 24 ? { ...match, tokens: tokensFor(match.concept, held) } : match,
    )
  }
}
