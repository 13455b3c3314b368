import { recordAudit } from '../../../people/index.ts'
import { type Clock, londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { stoodOf } from '../../../platform/http/stood.ts'
import type { NetworkDb } from '../../tables.ts'
import { deleteDraft, listDraft } from '../draft/draft-queries.ts'
import { type Prepared, prepareSigning } from '../draft/pledge-draft-rules.ts'
import type { Maker, Signatory, SignedCommitment, SigningKind } from '../pledge/pledge.ts'
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
  /** What was prepared is not what the signer has read. */
  | { kind: 'changed' }

interface Given {
  /** A person's own choice to stand in the register; organisations always do. */
  isListed?: boolean
  /** The fingerprint of the page that was signed. Absent where nobody reads a page: the demonstration. */
  asRead?: string
}

interface Parts {
  db: NetworkDb
  clock: Clock
  set: CommitmentSet
}

/** The fingerprint of what stands on the page to be signed. */
export const asShown = (signed: readonly SignedCommitment[]): string => stoodOf({ signed }).print

/**
 * Signs what was prepared: the first time it makes the commitments, later it is the yearly review. The year begins anew
 * today. Nobody signs words that they had not before them.
 */
export const signPledge = (
  { db, clock, set }: Parts,
  maker: Maker,
  signatory: Signatory,
  { isListed = false, asRead }: Given = {},
): Promise<Signed> =>
  inTransaction(db, async (tx): Promise<Signed> => {
    const pledgeId = await lockPledgeOf(tx, maker)
    const lines = await listDraft(tx, pledgeId)
    if (lines.length === 0) return { kind: 'nothing_prepared' }
    const signings = await listSignings(tx, pledgeId)
    const last = lastCommitments(signings)
    const prepared = prepareSigning(set, maker.kind, last, lines)
    if (prepared.kind !== 'ready') return prepared
    if (asRead !== undefined && asRead !== asShown(prepared.signed)) return { kind: 'changed' }
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
