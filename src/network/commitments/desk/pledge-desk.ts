import { londonDate } from '../../../platform/clock/clock.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { listDraft } from '../draft/draft-queries.ts'
import type { DraftLine } from '../draft/pledge-draft.ts'
import { standingOf } from '../draft/pledge-draft-rules.ts'
import { nothingYet, type PledgeDates, type PledgeState, type SignedCommitment } from '../pledge/pledge.ts'
import { datesOf, findPledgeOf } from '../pledge/pledge-queries.ts'
import type { Whose } from '../pledge/whose-commitments.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { lastCommitments, type Signing } from '../signing/signing.ts'
import { listSignings } from '../signing/signing-queries.ts'
import { pledgeStateOn } from '../state/pledge-state-rules.ts'

/** Everything about the commitments of one member, for those who look after them. */
export interface PledgeDesk {
  whose: Whose
  code: string | null
  today: string
  dates: PledgeDates
  state: PledgeState
  isListed: boolean
  signings: Signing[]
  standing: SignedCommitment[]
  draft: DraftLine[]
  set: CommitmentSet
}

export async function loadPledgeDesk(
  { db, clock }: Pick<NetworkParts, 'db' | 'clock'>,
  set: CommitmentSet,
  whose: Whose,
): Promise<PledgeDesk> {
  const today = londonDate(clock())
  const row = await findPledgeOf(db, whose.maker)
  const dates = row ? datesOf(row) : nothingYet
  const signings = row ? await listSignings(db, row.id) : []
  return {
    whose,
    code: row?.code ?? null,
    today,
    dates,
    state: pledgeStateOn(dates, today),
    isListed: whose.maker.kind === 'organisation' || row?.listed_on != null,
    signings,
    standing: standingOf(lastCommitments(signings)),
    draft: row ? await listDraft(db, row.id) : [],
    set,
  }
}
