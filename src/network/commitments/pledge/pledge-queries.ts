import { sql } from 'kysely'
import type { NetworkDb, NetworkTx } from '../../tables.ts'
import type { PledgeDatesView } from '../tables.ts'
import type { Maker, PledgeDates, Signatory, SignedCommitment, SigningKind } from './pledge.ts'

type Dates = Pick<
  PledgeDatesView,
  | 'begun_on'
  | 'signed_on'
  | 'stepped_back_on'
  | 'override_state'
  | 'override_reason'
  | 'override_from_on'
  | 'override_until_on'
>

export const datesOf = (row: Dates): PledgeDates => ({
  begunOn: row.begun_on,
  signedOn: row.signed_on,
  steppedBackOn: row.stepped_back_on,
  override:
    row.override_state && row.override_reason && row.override_from_on && row.override_until_on
      ? {
          state: row.override_state,
          reason: row.override_reason,
          fromOn: row.override_from_on,
          untilOn: row.override_until_on,
        }
      : null,
})

const columnOf = ({ kind }: Maker) => `${kind}_id` as const

export async function findPledgeOf(db: NetworkDb, maker: Maker): Promise<PledgeDatesView | null> {
  const row = await db
    .selectFrom('network.pledge_dates')
    .selectAll()
    .where(columnOf(maker), '=', maker.id)
    .executeTakeFirst()
  return row ?? null
}

/** What is there of the pledges of these makers, in one query: it stands behind every first page. */
export const listPledgesOf = (db: NetworkDb, makers: readonly Maker[]): Promise<PledgeDatesView[]> =>
  db
    .selectFrom('network.pledge_dates')
    .selectAll()
    .where((is) => is.or(makers.map((maker) => is(columnOf(maker), '=', maker.id))))
    .execute()

/** The pledge of a maker, held until the transaction ends; made first when there is none. */
export async function lockPledgeOf(tx: NetworkTx, maker: Maker, demonstration = false): Promise<string> {
  await tx
    .insertInto('network.pledge')
    .values({
      organisation_id: null,
      team_id: null,
      person_id: null,
      [columnOf(maker)]: maker.id,
      invited_on: null,
      begun_on: null,
      listed_on: null,
      demonstration,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { id } = await tx
    .selectFrom('network.pledge')
    .select('id')
    .where(columnOf(maker), '=', maker.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return id
}

export const setPledgeDays = (
  tx: NetworkTx,
  id: string,
  days: { invited_on?: string; begun_on?: string | null; listed_on?: string | null },
): Promise<unknown> => tx.updateTable('network.pledge').set(days).where('id', '=', id).execute()

export async function deletePledge(tx: NetworkTx, id: string): Promise<void> {
  await tx.deleteFrom('network.pledge').where('id', '=', id).execute()
}

interface NewSigning {
  pledgeId: string
  kind: SigningKind
  edition: string
  signedOn: string
  signedAt: Date
  signatory: Signatory
  note: string | null
  commitments: readonly SignedCommitment[]
}

export async function insertSigning(tx: NetworkTx, signing: NewSigning): Promise<void> {
  const { signatory, commitments } = signing
  const { id } = await tx
    .insertInto('network.signing')
    .values({
      pledge_id: signing.pledgeId,
      kind: signing.kind,
      edition: signing.edition,
      signed_on: signing.signedOn,
      signed_at: signing.signedAt,
      signer_person_id: signatory.personId,
      signer_name: signatory.name,
      signer_role: signatory.role,
      authority: signatory.authority,
      authority_from: signatory.authorityFrom,
      note: signing.note,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (commitments.length === 0) return
  await tx
    .insertInto('network.signed_commitment')
    .values(
      commitments.map(({ commitmentId, name, wording, answer, plan, progress }, position) => ({
        signing_id: id,
        position,
        commitment_id: commitmentId,
        name,
        wording,
        answer,
        what_we_will_do: plan?.whatWeWillDo ?? null,
        evidence: plan?.evidence ?? null,
        owner: plan?.owner ?? null,
        due_on: plan?.dueOn ?? null,
        progress,
      })),
    )
    .execute()
}

/** The name of somebody who closes their account goes from what they signed for others; the signature stays. */
export const forgetSignatory = (tx: NetworkTx, personId: string): Promise<unknown> =>
  sql`UPDATE network.signing SET signer_person_id = NULL, signer_name = 'Somebody who has left', signer_role = NULL,
    authority_from = NULL WHERE signer_person_id = ${personId}`.execute(tx)
