import type { Grant } from '../signed-in.ts'
import type { PeopleDb, PeopleTx } from '../tables.ts'
import type { ListedGrant } from './listed-grant.ts'

interface Given {
  personId: string
  grant: Grant
  by: string | null
  at: Date
}

/** False when the person has the role already. */
export async function insertGrant(tx: PeopleTx, { personId, grant, by, at }: Given): Promise<boolean> {
  const done = await tx
    .insertInto('people.role_grant')
    .values({
      person_id: personId,
      role: grant.role,
      hub_id: grant.hubId,
      organisation_id: grant.organisationId,
      given_by: by,
      given_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export const listGrants = (db: PeopleDb, personId: string): Promise<ListedGrant[]> =>
  db
    .selectFrom('people.role_grant')
    .select(['id', 'role', 'hub_id as hubId', 'organisation_id as organisationId'])
    .where('person_id', '=', personId)
    .orderBy('given_at')
    .execute()

/** The grant that was taken away; undefined when this person has none of this id. */
export const deleteGrant = (tx: PeopleTx, personId: string, id: string): Promise<Grant | undefined> =>
  tx
    .deleteFrom('people.role_grant')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .returning(['role', 'hub_id as hubId', 'organisation_id as organisationId'])
    .executeTakeFirst()

/** Locks them until the transaction ends: two administrators cannot take away each other at the same moment. */
export async function countAdministrators(tx: PeopleTx): Promise<number> {
  const held = await tx
    .selectFrom('people.role_grant')
    .innerJoin('people.person', 'people.person.id', 'person_id')
    .innerJoin('people.account', 'people.account.id', 'account_id')
    .select('people.role_grant.id')
    .where('role', '=', 'network_administrator')
    .where('disabled_at', 'is', null)
    .orderBy('people.role_grant.id')
    .forUpdate()
    .execute()
  return held.length
}
