import { recordAudit } from '../../../people/index.ts'
import { type Clock, londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import type { NetworkDb } from '../../tables.ts'
import { deleteDraft } from '../draft/draft-queries.ts'
import type { Maker, Signatory } from '../pledge/pledge.ts'
import { auditOf } from '../pledge/pledge-audit.ts'
import { deletePledge, insertSigning, lockPledgeOf, setPledgeDays } from '../pledge/pledge-queries.ts'
import { listSignings } from './signing-queries.ts'

/**
 * Steps back from all commitments. A choice, not a failing: no reason is asked for, and the register no longer shows them
 * from this moment. What was never signed goes without a trace. False when there was nothing to step back from.
 */
export const stepBack = (
  { db, clock }: { db: NetworkDb; clock: Clock },
  maker: Maker,
  signatory: Signatory,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const pledgeId = await lockPledgeOf(tx, maker)
    const [last] = await listSignings(tx, pledgeId)
    if (!last) {
      await deletePledge(tx, pledgeId)
      return false
    }
    if (last.kind === 'stepped_back') return false
    await insertSigning(tx, {
      pledgeId,
      kind: 'stepped_back',
      edition: last.edition,
      signedOn: londonDate(clock()),
      signedAt: clock(),
      signatory,
      note: null,
      commitments: [],
    })
    await deleteDraft(tx, pledgeId)
    await recordAudit(tx, auditOf(signatory, pledgeId, 'stepped_back', clock()))
    await setPledgeDays(tx, pledgeId, { listed_on: null })
    return true
  })
