import type { PledgeState } from '../commitments/pledge/pledge.ts'

/** The review is not overdue: what a desk calls up to date, or due soon. */
export const isUpToDate = (state: PledgeState): boolean => state === 'current' || state === 'review_due'

/** Somebody whose commitments are up to date today, with all that they are inside of. */
export interface Keeper {
  kind: 'person' | 'team' | 'organisation'
  /** Ids of the commitments that stand and whose yearly review is not overdue. */
  keeps: readonly string[]
  teamIds: readonly string[]
  organisationIds: readonly string[]
  /** Each is counted at one hub, so that hubs never count anybody twice. */
  hubId: string | null
}
