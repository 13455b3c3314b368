import type { Sector } from '../../organisations/organisation.ts'
import type { PledgeState, StateOverride } from '../pledge/pledge.ts'
import type { MakerKind } from '../set/commitment-set.ts'

/** A line of the public register. */
export interface Listed {
  id: string
  code: string
  kind: MakerKind
  name: string
  /** A person's job; null for an organisation. */
  job: string | null
  sector: Sector | null
  hub: { slug: string; name: string } | null
  /** The address of an organisation's own page. */
  slug: string | null
  state: PledgeState
  override: StateOverride | null
  signedOn: string
  /** Whether the last signature was a yearly review or the first. */
  wasReview: boolean
  demonstration: boolean
}
