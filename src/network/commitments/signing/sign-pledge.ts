import { recordAudit } from '../../../people/index.ts'
import { type Clock, londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import type { NetworkDb } from '../../tables.ts'
import { deleteDraft, listDraft } from '../draft/draft-queries.ts'
import { type Prepared, prepareSigning } from '../draft/pledge-draft-rules.ts'
import type { Maker, Signatory, SigningKind } from '../pledge/pledge.ts'
import { auditOf } from '../pledge/pledge-audit.ts'
import { insertSigning, lockPledgeOf, setPledgeDays } from '../pledge/pledge-queries.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { lastCommitments } from './signing.ts'
import { listSignings } from './signing-queries.ts'

export type Signed =
  | { kind: 'signed'; signing: SigningKind; pledgeId: string }
  | Exclude<Prepared, { kind: 'ready' }>
  /** Somebody else signed it a moment ago, or nothing was prepared. */
  | { kind: 'nothing_prepared' }

interface Parts {
  db: NetworkDb
  clock: Clock
  set: CommitmentSet
}

/**
 * Signs what was prepared: the first time it makes the commitments, later it is the yearly review. The year begins anew
 * today. `isListed` is a person's own choice to stand in the register; organisations always do.
 */
export const signPledge = (
  { db, clock, set }: Parts,
  maker: Maker,
  signatory: Signatory,
  { isListed = false }: { isListed?: boolean } = {},
): Promise<Signed> =>
  inTransaction(db, async (tx): Promise<Signed> => {
    const pledgeId = await lockPledgeOf(tx, maker)
    const lines = await listDraft(tx, pledgeId)
    if (lines.length === 0) return { kind: 'nothing_prepared' }
    const signings = await listSignings(tx, pledgeId)
    const last = lastCommitments(signings)
    const prepared = prepareSigning(set, maker.kind, last, lines)
    if (prepared.kind !== 'ready') return prepared
    const kind = last.length === 0 ? 'adopted' : 'reviewed'
    const today = londonDate(clock())
    await insertSigning(tx, {
      pledgeId,
      kind,
      edition: set.edition,
      signedOn: today,
      signedAt: clock(),
      signatory,
      note: null,
      commitments: prepared.signed,
    })
    await deleteDraft(tx, pledgeId)
    await recordAudit(tx, auditOf(signatory, pledgeId, kind, clock()))
    if (maker.kind === 'person') await setPledgeDays(tx, pledgeId, { listed_on: isListed ? today : null })
    return { kind: 'signed', signing: kind, pledgeId }
  })
