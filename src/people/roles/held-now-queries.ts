import { sql } from 'kysely'
import type { Grant } from '../signed-in.ts'
import type { PeopleTx } from '../tables.ts'

/**
 * Held until the transaction ends by whoever invites, joins, or ends a role or an account: a request in flight either comes
 * before the removal and is undone by it, or comes after and is refused. Taken before any row of people.
 */
export async function holdRoles(tx: PeopleTx): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('people.role_grant'))`.execute(tx)
}

/** What somebody holds at this moment; nothing once they are shut out. */
export const listHeldNow = (tx: PeopleTx, personId: string): Promise<Grant[]> =>
  tx
    .selectFrom('people.role_grant')
    .innerJoin('people.person', 'people.person.id', 'person_id')
    .innerJoin('people.account', 'people.account.id', 'account_id')
    .select(['role', 'hub_id as hubId', 'organisation_id as organisationId'])
    .where('person_id', '=', personId)
    .where('disabled_at', 'is', null)
    .execute()
