import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import { withdrawColleagues } from '../invitations/colleague-queries.ts'
import { withdrawLost } from '../invitations/lost-invitations-queries.ts'
import type { PeopleDb, PeopleTx } from '../tables.ts'
import { insertGrant } from './grant-queries.ts'
import { holdRoles } from './held-now-queries.ts'

interface Lead {
  personId: string
  organisationId: string
  by: string
  at: Date
}

/** Whoever brought an organisation leads it from the day on which its hub says yes, in the same transaction. */
export async function giveLead<Tables>(
  tx: Tx<Tables>,
  { personId, organisationId, by, at }: Lead,
): Promise<void> {
  const grant = { role: 'organisation_lead' as const, hubId: null, organisationId }
  await insertGrant(tx as unknown as PeopleTx, { personId, grant, by, at })
}

/**
 * Takes the lead of an organisation from one person, with the invitations to it that they sent or were sent; or from
 * everybody when it leaves the network: then nobody can take up an invitation to it either.
 */
export async function takeLead<Tables>(
  tx: Tx<Tables>,
  { organisationId, personId, at }: { organisationId: string; personId: string | null; at: Date },
): Promise<void> {
  const peopleTx = tx as unknown as PeopleTx
  await holdRoles(peopleTx)
  if (personId === null) await withdrawColleagues(peopleTx, { organisationId, id: null }, at)
  else {
    const grant = { role: 'organisation_lead' as const, hubId: null, organisationId }
    await withdrawLost(peopleTx, { personId, grant, at })
  }
  await peopleTx
    .deleteFrom('people.role_grant')
    .where('role', '=', 'organisation_lead')
    .where('organisation_id', '=', organisationId)
    .$if(personId !== null, (query) => query.where('person_id', '=', personId))
    .execute()
}

/** Whoever leads one of these now: holds the role, and can sign in. */
export const listLeads = <Tables>(
  db: Db<Tables> | Tx<Tables>,
  organisationIds: readonly string[],
): Promise<{ organisationId: string | null; personId: string }[]> =>
  (db as unknown as PeopleDb)
    .selectFrom('people.role_grant')
    .innerJoin('people.person', 'people.person.id', 'person_id')
    .innerJoin('people.account', 'people.account.id', 'account_id')
    .select(['organisation_id as organisationId', 'person_id as personId'])
    .where('role', '=', 'organisation_lead')
    .where('organisation_id', '=', sql<string>`ANY(${[...organisationIds]}::uuid[])`)
    .where('disabled_at', 'is', null)
    .execute()

/** Who noted that the last lead of an organisation has left, the last time that it happened. From the trail, which stays. */
export async function findWhoEndedLastLead<Tables>(
  db: Db<Tables> | Tx<Tables>,
  organisationId: string,
): Promise<string | null> {
  const entry = await (db as unknown as PeopleDb)
    .selectFrom('people.audit_entry')
    .select('person_id as personId')
    .where('deed', '=', 'end_organisation_person')
    .where('about_id', '=', organisationId)
    .where(sql<boolean>`details->>'was_last_lead' = 'true'`)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return entry?.personId ?? null
}
