/** How the parts of a service's score are added up; each part is 0 to about 1. Set and confirmed as match-weights.ts says. */
export const rankWeights = {
  /** The typed words in its own name and text. */
  text: 0.35,
  /** More for each word fewer than five: one or two words are mostly a name or a subject, not a story. */
  fewWords: 0.4,
  /** How much of that is left out when a need or an experience was surely understood. */
  understood: 0.7,
  /** What was understood, in its own words; for a record whose tags somebody stated, and for one without. */
  saidBeside: 0.1,
  said: 1,
  /** So many subjects met are as good as all: most stories touch more than any service speaks of; and no more than that. */
  enoughMentions: 3,
  mentionLid: 1.5,
  /** Named after people whom nobody spoke of: carers, veterans, parents of babies. */
  forOthers: 0.75,
  /** Named after a method without evidence that nobody asked for: what has some stands before it. */
  unproven: 0.4,
  /** A place to live in, where nothing was said of having to leave or of somewhere to stay. */
  toLiveIn: 0.35,
  /** Made for one or two experiences of which nothing was said: a stranger to this story, however well its needs fit. */
  otherStory: 0.5,
  /** Nothing was said without which its kinds are not meant: a worker after homicide for somebody who cannot sleep. */
  notMeant: 0.6,
  /** Nothing was typed: the same, so that nobody who only said who they are is met by the rarest and hardest services. */
  unasked: 0.55,
  /** … made for one or two experiences; below the others, and still among them. */
  unaskedStory: 0.85,
  /** … and what is there for the chosen role and for hardly anybody else: kinship carers, foster and adoptive families. */
  ofTheRole: 1.3,
  /** Its needs and experiences. */
  tags: 0.45,
  /** Its kind of support. */
  kind: 1,
  /** Kinds and tags that were read from its text by rule: that text is matched itself. */
  suggested: 0.2,
  /** Not checked for 3 months, and for 12 (directory guide 5: labelled and down-ranked). */
  due: 0.96,
  unchecked: 0.88,
  /** Not taking people, or closed for now. */
  closed: 0.7,
  /** Stated roles leave out whoever is asking. */
  otherRole: 0.6,
  /** Stated ages leave out the person whose age was said, where no age was chosen as a filter. */
  otherAge: 0.3,
  /** A child or teenager asks, and it begins at an age that most of them have not reached. */
  forOlder: 0.6,
  /** … for grown-ups, where somebody writes of a child and the record does not say that parents may come. */
  perhapsForParents: 0.6,
} as const

/** Shares of the best score at which a service is a strong, a partial and still a weak match. */
export const tierFloors = { strong: 0.6, partial: 0.35, weak: 0.12 } as const
