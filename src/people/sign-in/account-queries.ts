import type { PeopleDb, PeopleTx } from '../tables.ts'
import type { ListedSignIn } from './listed-sign-in.ts'

/** Somebody who may sign in, by their address in small letters. */
export const findOpenAccount = (
  db: PeopleDb | PeopleTx,
  email: string,
): Promise<{ id: string } | undefined> =>
  db
    .selectFrom('people.account')
    .select('id')
    .where('email', '=', email)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()

/** What somebody can prove themselves with, beside their e-mail. */
export async function findProofs(
  db: PeopleDb,
  accountId: string,
): Promise<{ passkeys: number; hasCodes: boolean }> {
  const [passkeys, codes] = await Promise.all([
    db
      .selectFrom('people.passkey')
      .select((row) => row.fn.countAll<number>().as('count'))
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('people.second_factor')
      .select('id')
      .where('account_id', '=', accountId)
      .where('verified', '=', true)
      .executeTakeFirst(),
  ])
  return { passkeys: passkeys.count, hasCodes: codes !== undefined }
}

/** Ends sign-ins: one, all but one, or all of an account. The next request with their cookie is a stranger's. */
export async function endSignIns(
  db: PeopleDb | PeopleTx,
  accountId: string,
  which: { id?: string; except?: string } = {},
): Promise<number> {
  const ended = await db
    .deleteFrom('people.sign_in')
    .where('account_id', '=', accountId)
    .$if(which.id !== undefined, (query) => query.where('id', '=', which.id ?? ''))
    .$if(which.except !== undefined, (query) => query.where('id', '!=', which.except ?? ''))
    .executeTakeFirst()
  return Number(ended.numDeletedRows)
}

/** The last used first. */
export const listSignIns = (db: PeopleDb, accountId: string): Promise<ListedSignIn[]> =>
  db
    .selectFrom('people.sign_in')
    .select(['id', 'method', 'began_at as beganAt', 'seen_at as seenAt'])
    .select((row) => row.fn.coalesce('user_agent', row.val('A browser')).as('device'))
    .select((row) => row('second_factor_at', 'is not', null).$castTo<boolean>().as('secondFactor'))
    .where('account_id', '=', accountId)
    .orderBy('seen_at', 'desc')
    .execute()

export async function findEmail(db: PeopleDb | PeopleTx, accountId: string): Promise<string> {
  const account = await db
    .selectFrom('people.account')
    .select('email')
    .where('id', '=', accountId)
    .executeTakeFirst()
  return account?.email ?? ''
}

/** Where to write to somebody who may still sign in; null for one who left or was shut out. */
export async function findAddressOf(db: PeopleDb, personId: string): Promise<string | null> {
  const account = await db
    .selectFrom('people.person')
    .innerJoin('people.account', 'people.account.id', 'people.person.account_id')
    .select('email')
    .where('people.person.id', '=', personId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return account?.email ?? null
}
