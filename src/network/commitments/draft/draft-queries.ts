import type { NetworkDb, NetworkTx } from '../../tables.ts'
import type { DraftLine } from './pledge-draft.ts'

export async function listDraft(db: NetworkDb, pledgeId: string): Promise<DraftLine[]> {
  const rows = await db
    .selectFrom('network.pledge_draft')
    .selectAll()
    .where('pledge_id', '=', pledgeId)
    .execute()
  return rows.map(({ commitment_id, answer, what_we_will_do, evidence, owner, due_on, progress }) => ({
    commitmentId: commitment_id,
    answer,
    plan: due_on === null ? null : { whatWeWillDo: what_we_will_do, evidence, owner, dueOn: due_on },
    progress: progress === '' ? null : progress,
  }))
}

export async function saveDraftLine(
  tx: NetworkTx,
  pledgeId: string,
  line: DraftLine,
  at: Date,
): Promise<void> {
  const { commitmentId, answer, plan, progress } = line
  const values = {
    answer,
    what_we_will_do: plan?.whatWeWillDo ?? '',
    evidence: plan?.evidence ?? '',
    owner: plan?.owner ?? '',
    due_on: plan?.dueOn ?? null,
    progress: progress ?? '',
    saved_at: at,
  }
  await tx
    .insertInto('network.pledge_draft')
    .values({ pledge_id: pledgeId, commitment_id: commitmentId, ...values })
    .onConflict((conflict) => conflict.columns(['pledge_id', 'commitment_id']).doUpdateSet(values))
    .execute()
}

export async function deleteDraft(tx: NetworkTx, pledgeId: string): Promise<void> {
  await tx.deleteFrom('network.pledge_draft').where('pledge_id', '=', pledgeId).execute()
}
