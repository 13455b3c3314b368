import { sql } from 'kysely'
import type { PeopleDb, PeopleTx } from '../tables.ts'

const open = (db: PeopleDb | PeopleTx, organisationId: string, now: Date) =>
  db
    .selectFrom('people.invitation')
    .select(['id', 'email', 'role', 'note', 'invited_at as invitedAt', 'expires_at as expiresAt'])
    .where('organisation_id', '=', organisationId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)

export const listColleaguesInvited = (db: PeopleDb | PeopleTx, organisationId: string, now: Date) =>
  open(db, organisationId, now).orderBy('invited_at', 'desc').execute()

/** All that are open, or one of them. False when there was none. */
export async function withdrawColleagues(
  tx: PeopleTx,
  { organisationId, id }: { organisationId: string; id: string | null },
  at: Date,
): Promise<boolean> {
  const done = await tx
    .updateTable('people.invitation')
    .set({ withdrawn_at: at })
    .where('organisation_id', '=', organisationId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .$if(id !== null, (query) => query.where('id', '=', id))
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Counted in the trail: what was taken back, answered or forgotten since counts as well. */
export async function countInvitedSince(tx: PeopleTx, organisationId: string, since: Date): Promise<number> {
  const { count } = await tx
    .selectFrom('people.audit_entry')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('deed', '=', 'invite')
    .where(sql<boolean>`details->>'organisation' = ${organisationId}`)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}
