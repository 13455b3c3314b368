import type { NetworkDb } from '../../tables.ts'
import type { CommitmentAnswer, SignedCommitment } from '../pledge/pledge.ts'
import type { Signing } from './signing.ts'

interface SignedRow {
  signing_id: string
  commitment_id: string
  name: string
  wording: string
  answer: CommitmentAnswer
  what_we_will_do: string | null
  evidence: string | null
  owner: string | null
  due_on: string | null
  progress: string | null
}

const toSigned = (row: SignedRow): SignedCommitment => {
  const { what_we_will_do, evidence, owner, due_on } = row
  const isWhole = what_we_will_do !== null && evidence !== null && owner !== null && due_on !== null
  return {
    commitmentId: row.commitment_id,
    name: row.name,
    wording: row.wording,
    answer: row.answer,
    plan: isWhole ? { whatWeWillDo: what_we_will_do, evidence, owner, dueOn: due_on } : null,
    progress: row.progress,
  }
}

/** Every signature of a pledge, the newest first. */
export async function listSignings(db: NetworkDb, pledgeId: string): Promise<Signing[]> {
  const signings = await db
    .selectFrom('network.signing')
    .selectAll()
    .where('pledge_id', '=', pledgeId)
    .orderBy('signed_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const rows = await db
    .selectFrom('network.signed_commitment')
    .innerJoin('network.signing', 'network.signing.id', 'network.signed_commitment.signing_id')
    .selectAll('network.signed_commitment')
    .where('network.signing.pledge_id', '=', pledgeId)
    .orderBy('position')
    .execute()
  const bySigning = Map.groupBy(rows, ({ signing_id }) => signing_id)
  return signings.map((row) => ({
    id: row.id,
    kind: row.kind,
    edition: row.edition,
    signedOn: row.signed_on,
    signer: {
      name: row.signer_name,
      role: row.signer_role,
      authority: row.authority,
      authorityFrom: row.authority_from,
    },
    note: row.note,
    commitments: (bySigning.get(row.id) ?? []).map(toSigned),
  }))
}
