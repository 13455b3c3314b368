import { isDeepStrictEqual } from 'node:util'
import { recordAudit } from '../../../people/index.ts'
import { type Clock, londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { type NotReplaced, type Stood, whyNotReplace } from '../../../platform/http/stood.ts'
import type { NetworkDb } from '../../tables.ts'
import { shownPlan } from '../draft/plan-form.ts'
import type { Maker, Plan, Signatory } from '../pledge/pledge.ts'
import { auditOf } from '../pledge/pledge-audit.ts'
import { insertSigning, lockPledgeOf } from '../pledge/pledge-queries.ts'
import { lastCommitments } from '../signing/signing.ts'
import { listSignings } from '../signing/signing-queries.ts'

interface Correction {
  commitmentId: string
  plan: Plan
  /** What was wrong. Not public. */
  reason: string
  stood: Stood<never>
}

/**
 * Puts right what somebody wrote about one commitment. What stood before stays in the history, and the year does not begin
 * anew. `gone`: that commitment does not stand.
 */
export const correctPledge = (
  { db, clock }: { db: NetworkDb; clock: Clock },
  maker: Maker,
  signatory: Signatory,
  { commitmentId, plan, reason, stood }: Correction,
): Promise<true | NotReplaced> =>
  inTransaction(db, async (tx) => {
    const pledgeId = await lockPledgeOf(tx, maker)
    const signings = await listSignings(tx, pledgeId)
    const commitments = lastCommitments(signings)
    const [last] = signings
    const stands = commitments.find((each) => each.commitmentId === commitmentId)?.plan
    if (!last || !stands) return 'gone'
    const why = whyNotReplace(stands, { shows: shownPlan, stood, given: plan })
    if (why) return why
    // A button that was pressed twice.
    if (isDeepStrictEqual(stands, plan)) return true
    await insertSigning(tx, {
      pledgeId,
      kind: 'corrected',
      edition: last.edition,
      signedOn: londonDate(clock()),
      signedAt: clock(),
      signatory,
      note: reason,
      commitments: commitments.map((each) => (each.commitmentId === commitmentId ? { ...each, plan } : each)),
    })
    await recordAudit(tx, auditOf(signatory, pledgeId, 'corrected', clock()))
    return true
  })
