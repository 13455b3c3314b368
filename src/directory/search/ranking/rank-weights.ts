/** How the parts of a service's score are added up; each part is 0 to about 1. Set and confirmed as match-weights.ts says. */
export const rankWeights = {
  /** The typed words in its own name and text. */
  text: 0.35,
  /** More for each word fewer than five: one or two words are mostly a name or a subject, not a story. */
  fewWords: 0.4,
  /** Its needs and experiences. */
  tags: 0.45,
  /** Its kind of support. */
  kind: 1,
  /** Kinds and tags that were read from its text by rule. */
  suggested: 0.75,
  /** Not checked for 3 months, and for 12 (directory guide 5: labelled and down-ranked). */
  due: 0.96,
  unchecked: 0.88,
  /** Not taking people, or closed for now. */
  closed: 0.7,
  /** Stated roles leave out whoever is asking. */
  otherRole: 0.75,
} as const

/** Shares of the best score at which a service is a strong, a partial and still a weak match. */
export const tierFloors = { strong: 0.6, partial: 0.35, weak: 0.12 } as const
