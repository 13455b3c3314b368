import { sql } from 'kysely'
import type { Grant } from '../../signed-in.ts'
import type { PeopleDb } from '../../tables.ts'

export interface KnownSignIn {
  signInId: string
  accountId: string
  personId: string
  name: string
  grants: Grant[]
  beganAt: Date
  seenAt: Date
  provenAt: Date
  expiresAt: Date
  secondFactorAt: Date | null
}

/** Who has this token, with everything that they may do, in one query: it stands before every member's page. */
export const findSignIn = (db: PeopleDb, token: string): Promise<KnownSignIn | undefined> =>
  db
    .selectFrom('people.sign_in')
    .innerJoin('people.account', 'people.account.id', 'people.sign_in.account_id')
    .innerJoin('people.person', 'people.person.account_id', 'people.account.id')
    .select([
      'people.sign_in.id as signInId',
      'people.account.id as accountId',
      'people.person.id as personId',
      'people.person.name',
      'began_at as beganAt',
      'seen_at as seenAt',
      'people.sign_in.created_at as provenAt',
      'expires_at as expiresAt',
      'second_factor_at as secondFactorAt',
    ])
    .select(
      sql<Grant[]>`coalesce((
        SELECT json_agg(json_build_object('role', role, 'hubId', hub_id, 'organisationId', organisation_id))
        FROM people.role_grant WHERE person_id = people.person.id), '[]')`.as('grants'),
    )
    .where('token', '=', token)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()

export async function noteSeen(db: PeopleDb, signInId: string, at: Date): Promise<void> {
  await db.updateTable('people.sign_in').set({ seen_at: at }).where('id', '=', signInId).execute()
}

/** Whether an account may not be signed in to: shut out, or not there. */
export async function isShutOut(db: PeopleDb, accountId: string): Promise<boolean> {
  const open = await db
    .selectFrom('people.account')
    .select('id')
    .where('id', '=', accountId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return open === undefined
}
