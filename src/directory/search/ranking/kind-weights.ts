/** How kinds of support are scored from what was understood. Set and confirmed as match-weights.ts says. */
export interface KindWeights {
  direct: number
  experience: number
  need: number
  /** Of a kind that is there for anybody: it needs little evidence to be of use. */
  general: number
  /** Of what fits a kind that goes beside other help, where it was not named. */
  beside: number
  /** Where the role is none of the kind's roles. */
  otherRole: number
  /** As otherRole, for kinds that serve the asker, a family or anyone. */
  otherRoleServed: number
  /** Where none of a kind's only_if tags was understood. */
  withoutOnlyIf: number
  /** Where a not_if tag was surely understood. */
  withNotIf: number
  /** Where the age cannot fit. */
  otherAge: number
  /** Taken off a treatment whose evidence is weaker under 18, when the help is for a child (content: evidence_under_18). */
  secondLine: number
  /** Uncertain concepts count less than their share: score to this power. */
  sharp: number
  /** Kinds with long lists of fits match everything; a tag counts divided by the length of the list to this power. */
  breadth: number
}

export const kindWeights: KindWeights = {
  direct: 1.4,
  experience: 0.8,
  need: 0.35,
  general: 0.07,
  beside: 0.35,
  otherRole: 0.38,
  otherRoleServed: 0.65,
  withoutOnlyIf: 0.6,
  withNotIf: 0.1,
  otherAge: 0.04,
  secondLine: 0.4,
  sharp: 2.2,
  breadth: 0.28,
}
