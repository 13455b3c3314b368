/**
 * How words are weighed against phrases. Set on the "tune" part of test/corpora/development-queries.yaml and confirmed
 * on its "hold" part; the figures stand in docs/measurements.md.
 */
export interface MatchWeights {
  /** Rarity counts to this power. */
  rarity: number
  /** Of a group of near meaning, against the word itself. */
  kin: number
  /** How far a word speaks for the concepts that use it most, and less for those that use it in passing. */
  share: number
  /** Of evidence that rests on words of every story alone ("year", "someone", "mum"). */
  hollow: number
  /** … unless so much of a phrase was said. */
  nearlyAll: number
  /** Of two neighbouring words, against one word. */
  pair: number
  /** How much it matters that most of a phrase was said. */
  coverage: number
  /** Between the best phrase alone (large) and all phrases together (1). */
  best: number
  /** Share of the whole concept's words beside its phrases. */
  whole: number
  /** How far long texts are evened out. */
  length: number
  /** Evidence that makes a concept about two thirds sure. */
  sure: number
  /** Of evidence that rests on one word out of one or two phrases. */
  lone: number
}

export const matchWeights: MatchWeights = {
  rarity: 1.15,
  kin: 0.6,
  share: 0.3,
  hollow: 0.4,
  nearlyAll: 0.7,
  pair: 0.3,
  coverage: 0.85,
  best: 1.6,
  whole: 0.35,
  length: 0.4,
  sure: 2.6,
  lone: 0.5,
}
