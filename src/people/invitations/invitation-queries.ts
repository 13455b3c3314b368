import { sql } from 'kysely'
import type { Grant } from '../signed-in.ts'
import type { PeopleDb, PeopleTx } from '../tables.ts'
import type { Invitation, ListedInvitation } from './invitation.ts'

interface NewInvitation {
  email: string
  digest: Buffer
  grant: Grant
  by: string | null
  note: string | null
  at: Date
  expiresAt: Date
}

export async function insertInvitation(tx: PeopleTx, given: NewInvitation): Promise<string> {
  const { id } = await tx
    .insertInto('people.invitation')
    .values({
      email: given.email,
      token_digest: given.digest,
      role: given.grant.role,
      hub_id: given.grant.hubId,
      organisation_id: given.grant.organisationId,
      note: given.note,
      invited_by: given.by,
      invited_at: given.at,
      expires_at: given.expiresAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const open = (db: PeopleDb | PeopleTx, digest: Buffer, now: Date) =>
  db
    .selectFrom('people.invitation')
    .select(['id', 'email', 'role', 'hub_id as hubId', 'organisation_id as organisationId', 'note'])
    .where('token_digest', '=', digest)
    // Whoever was shut out joins nothing, and their link stays as it was.
    .where(
      sql<boolean>`NOT EXISTS (SELECT FROM people.account
        WHERE account.email = invitation.email AND disabled_at IS NOT NULL)`,
    )
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)

export const findInvitation = (db: PeopleDb, digest: Buffer, now: Date): Promise<Invitation | undefined> =>
  open(db, digest, now).executeTakeFirst()

export const lockInvitation = (tx: PeopleTx, digest: Buffer, now: Date): Promise<Invitation | undefined> =>
  open(tx, digest, now).forUpdate().executeTakeFirst()

export async function markAccepted(tx: PeopleTx, id: string, at: Date): Promise<void> {
  await tx.updateTable('people.invitation').set({ accepted_at: at }).where('id', '=', id).execute()
}

/** Those that are still open. A coordinator sees those for their own hubs only. */
export const listInvitations = (
  db: PeopleDb,
  now: Date,
  hubIds: readonly string[] | 'all',
): Promise<ListedInvitation[]> =>
  db
    .selectFrom('people.invitation')
    .select(['id', 'email', 'role', 'hub_id as hubId', 'organisation_id as organisationId'])
    .select(['invited_at as invitedAt', 'expires_at as expiresAt'])
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .$if(hubIds !== 'all', (query) => query.where('hub_id', 'in', hubIds === 'all' ? [] : [...hubIds]))
    .orderBy('invited_at', 'desc')
    .execute()

export async function withdraw(
  tx: PeopleTx,
  id: string,
  at: Date,
  hubIds: readonly string[] | 'all',
): Promise<boolean> {
  const done = await tx
    .updateTable('people.invitation')
    .set({ withdrawn_at: at })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .$if(hubIds !== 'all', (query) => query.where('hub_id', 'in', hubIds === 'all' ? [] : [...hubIds]))
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
