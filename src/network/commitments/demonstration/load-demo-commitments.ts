import { daysAfter } from '../../../platform/clock/days.ts'
import type { NetworkTx } from '../../tables.ts'
import { saveDraftLine } from '../draft/draft-queries.ts'
import type { Maker, Signatory, SignedCommitment } from '../pledge/pledge.ts'
import { findPledgeOf, insertSigning, lockPledgeOf, setPledgeDays } from '../pledge/pledge-queries.ts'
import { readCommitmentSet } from '../set/commitment-set-content.ts'
import { insertOverride } from '../state/override-queries.ts'
import { findDemoMaker } from './demo-commitment-queries.ts'
import { demoDraft, demoSigning } from './demo-commitment-rules.ts'
import { type DemoPledge, readDemoCommitments } from './demo-commitments.ts'

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`)

async function loadSignings(tx: NetworkTx, pledgeId: string, maker: Maker, demo: DemoPledge, today: string) {
  const set = readCommitmentSet()
  const ago = (days: number) => daysAfter(today, -days)
  const signatory: Signatory = {
    personId: maker.kind === 'person' ? maker.id : null,
    name: demo.signatory?.name ?? 'Somebody made up',
    role: demo.signatory?.role ?? null,
    authority: maker.kind === 'person' ? 'self' : 'leads',
    authorityFrom: null,
  }
  const sign = (
    kind: 'adopted' | 'reviewed' | 'stepped_back',
    day: string,
    commitments: SignedCommitment[],
  ) =>
    insertSigning(tx, {
      pledgeId,
      kind,
      edition: set.edition,
      signedOn: day,
      signedAt: noon(day),
      signatory,
      note: null,
      commitments,
    })
  let last: SignedCommitment[] = []
  for (const [at, { daysAgo, commitments }] of demo.signings.entries()) {
    last = demoSigning(set, maker.kind, last, demoDraft(commitments, last, today))
    await sign(at === 0 ? 'adopted' : 'reviewed', ago(daysAgo), last)
    if (maker.kind === 'person') await setPledgeDays(tx, pledgeId, { listed_on: ago(daysAgo) })
  }
  if (demo.steppedBack) await sign('stepped_back', ago(demo.steppedBack.daysAgo), [])
}

async function loadOne(tx: NetworkTx, maker: Maker, demo: DemoPledge, today: string): Promise<void> {
  const { invitedDaysAgo, begunDaysAgo, byHand } = demo
  const pledgeId = await lockPledgeOf(tx, maker, true)
  const ago = (days: number) => daysAfter(today, -days)
  if (invitedDaysAgo !== undefined) await setPledgeDays(tx, pledgeId, { invited_on: ago(invitedDaysAgo) })
  if (begunDaysAgo !== undefined) await setPledgeDays(tx, pledgeId, { begun_on: ago(begunDaysAgo) })
  for (const line of demoDraft(demo.draft ?? {}, [], today))
    await saveDraftLine(tx, pledgeId, line, noon(today))
  await loadSignings(tx, pledgeId, maker, demo, today)
  if (byHand)
    await insertOverride(tx, {
      pledge_id: pledgeId,
      state: byHand.state,
      reason: byHand.reason,
      from_on: today,
      until_on: daysAfter(today, byHand.days),
      ended_on: null,
      set_at: noon(today),
      set_by: null,
    })
}

/**
 * The commitments of the made-up members, as if signed so many days before `today`; called once the members are loaded.
 * Loading again adds what is missing and keeps what people did meanwhile. Returns how many were added.
 */
export async function loadDemoCommitments(tx: NetworkTx, today: string): Promise<number> {
  let loaded = 0
  for (const demo of readDemoCommitments()) {
    const maker = await findDemoMaker(tx, demo)
    if (!maker || (await findPledgeOf(tx, maker))) continue
    await loadOne(tx, maker, demo, today)
    loaded += 1
  }
  return loaded
}
