import { sql } from 'kysely'
import type { Grant } from '../signed-in.ts'
import type { PeopleDb, PeopleTx } from '../tables.ts'
import type { ListedPerson } from './listed-person.ts'

const listed = (db: PeopleDb) =>
  db
    .selectFrom('people.person')
    .innerJoin('people.account', 'people.account.id', 'account_id')
    .select([
      'people.person.id',
      'account_id as accountId',
      'people.person.name',
      'email',
      'joined_at as joinedAt',
    ])
    .select((row) => row('disabled_at', 'is not', null).$castTo<boolean>().as('isShutOut'))
    .select(
      sql<boolean>`exists (SELECT FROM people.passkey WHERE account_id = people.account.id)
        OR exists (SELECT FROM people.second_factor WHERE account_id = people.account.id AND verified)`.as(
        'hasSecondFactor',
      ),
    )
    .select(
      sql<Grant[]>`coalesce((
        SELECT json_agg(json_build_object('role', role, 'hubId', hub_id, 'organisationId', organisation_id) ORDER BY given_at)
        FROM people.role_grant WHERE person_id = people.person.id), '[]')`.as('grants'),
    )

/** By name; `words` is part of a name or an address. */
export const listPeople = (db: PeopleDb, words: string, limit: number): Promise<ListedPerson[]> =>
  listed(db)
    .$if(words !== '', (query) =>
      query.where(sql<boolean>`position(lower(${words}) in lower(people.person.name || ' ' || email)) > 0`),
    )
    .orderBy(sql`lower(people.person.name)`)
    .orderBy('people.person.id')
    .limit(limit)
    .execute()

export const findPerson = (db: PeopleDb, id: string): Promise<ListedPerson | undefined> =>
  listed(db).where(sql`people.person.id::text`, '=', id).executeTakeFirst()

/** Shuts an account out, or lets it in again. */
export async function setShutOut(tx: PeopleTx, accountId: string, at: Date | null): Promise<void> {
  await tx.updateTable('people.account').set({ disabled_at: at }).where('id', '=', accountId).execute()
}

/** Somebody lost their phone: they sign in with a link, and set up a second step anew. */
export async function deleteProofs(tx: PeopleTx, accountId: string): Promise<void> {
  await tx.deleteFrom('people.passkey').where('account_id', '=', accountId).execute()
  await tx.deleteFrom('people.second_factor').where('account_id', '=', accountId).execute()
  await tx
    .updateTable('people.account')
    .set({ two_factor_enabled: false })
    .where('id', '=', accountId)
    .execute()
}
