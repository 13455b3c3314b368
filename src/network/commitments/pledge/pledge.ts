import type { MakerKind } from '../set/commitment-set.ts'

/**
 * What one member has committed to, from being asked to stepping back. Never stored: `pledgeStateOn` reads it from
 * dates.
 */
export const pledgeStates = [
  'invited',
  'pledging',
  'current',
  'review_due',
  'in_grace',
  'lapsed',
  'stepped_back',
] as const
export type PledgeState = (typeof pledgeStates)[number]

interface StateWords {
  /** For the member and for those who look after the network. */
  name: string
  /** Whether the public register shows it. */
  isPublic: boolean
  /** Whether the mark may be downloaded and used. */
  hasMark: boolean
}

export const stateWords: Record<PledgeState, StateWords> = {
  invited: { name: 'Invited', isPublic: false, hasMark: false },
  pledging: { name: 'Being prepared', isPublic: false, hasMark: false },
  current: { name: 'Up to date', isPublic: true, hasMark: true },
  review_due: { name: 'Review due soon', isPublic: true, hasMark: true },
  in_grace: { name: 'Review a little late', isPublic: true, hasMark: true },
  lapsed: { name: 'Review missed', isPublic: true, hasMark: false },
  stepped_back: { name: 'Stepped back', isPublic: false, hasMark: false },
}

/** Only an organisation is invited, on the day on which its hub says yes. */
export const stateName = (state: PledgeState, kind: HolderKind): string =>
  state === 'invited' && kind !== 'organisation' ? 'Not begun' : stateWords[state].name

/** Training and community guide 8: a year, looked at from eight weeks before, and as long again to be late in. */
export const REVIEW_WINDOW_DAYS = 56
export const GRACE_DAYS = 56

export const signingKinds = ['adopted', 'reviewed', 'corrected', 'stepped_back'] as const
/** What a signature was for. Only `adopted` and `reviewed` start the year anew; a correction never does. */
export type SigningKind = (typeof signingKinds)[number]

export const answers = ['made', 'kept', 'progressed', 'changed', 'stepped_back'] as const
/** What was said of one commitment when signing. */
export type CommitmentAnswer = (typeof answers)[number]

/** Set by an administrator, with a reason that the public page shows, and always for a time. */
export interface StateOverride {
  state: OverrideState
  reason: string
  fromOn: string
  /** The last day on which it holds. */
  untilOn: string
}
export const overrideStates = ['current', 'in_grace', 'lapsed', 'stepped_back'] as const
export type OverrideState = (typeof overrideStates)[number]
export const LONGEST_OVERRIDE_DAYS = 366

/** What the state is read from. Days are YYYY-MM-DD in Europe/London. */
export interface PledgeDates {
  begunOn: string | null
  /** The last signature that made or reviewed the commitments. */
  signedOn: string | null
  /** Set when the last word was that they step back. */
  steppedBackOn: string | null
  override: StateOverride | null
}

/** Of somebody who has begun nothing. */
export const nothingYet: PledgeDates = { begunOn: null, signedOn: null, steppedBackOn: null, override: null }

export interface Plan {
  whatWeWillDo: string
  evidence: string
  owner: string
  /** YYYY-MM-DD: the day by which it is looked at. */
  dueOn: string
}

/** One commitment as it was signed, with its words of that day. */
export interface SignedCommitment {
  commitmentId: string
  name: string
  wording: string
  answer: CommitmentAnswer
  /** Null once they stepped back from it. */
  plan: Plan | null
  progress: string | null
}

export const authorities = ['leads', 'board', 'asked', 'self'] as const
/** What lets somebody sign: they lead the body, its board agreed, somebody who leads asked them, or it is their own. */
export type Authority = (typeof authorities)[number]

export interface Signatory {
  personId: string | null
  name: string
  role: string | null
  authority: Authority
  /** Who asked, and in what role, when the signatory does not lead the body. */
  authorityFrom: string | null
}

/** A team makes them as its organisation does, in the same words. */
export type HolderKind = MakerKind | 'team'

export const wordsFor = (kind: HolderKind): MakerKind => (kind === 'person' ? 'person' : 'organisation')

/** Whose commitments they are. */
export interface Maker {
  kind: HolderKind
  id: string
}

export const longest = { plan: 600, evidence: 400, owner: 80, progress: 600, role: 80, reason: 300 } as const
