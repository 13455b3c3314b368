import { deleteMadeUpMail } from '../../platform/mail/mail-queries.ts'
import { ensureAccount } from '../invitations/join-queries.ts'
import type { PeopleDb, PeopleTx } from '../tables.ts'
import { demonstrationPersonId } from './demonstration-person-id.ts'

interface Given {
  name: string
  email: string
  at: Date
}

export async function ensureDemonstrationPerson(tx: PeopleTx, { name, email, at }: Given): Promise<string> {
  const account = await ensureAccount(tx, { name, email, at })
  const { id } = await tx
    .insertInto('people.person')
    .values({
      id: demonstrationPersonId(name),
      account_id: account.id,
      name,
      joined_at: at,
      demonstration: true,
    })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ demonstration: true }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Takes the made-up people away, with every way they sign in and all mail to them. Returns how many went. */
export async function deleteDemonstrationPeople(tx: PeopleTx): Promise<number> {
  const made = await tx
    .selectFrom('people.person')
    .innerJoin('people.account', 'people.account.id', 'account_id')
    .select(['people.account.id', 'email'])
    .where('demonstration', '=', true)
    .execute()
  await deleteMadeUpMail(tx)
  if (made.length === 0) return 0
  const addresses = made.map(({ email }) => email)
  await tx.deleteFrom('people.invitation').where('email', 'in', addresses).execute()
  await tx
    .deleteFrom('people.account')
    .where(
      'id',
      'in',
      made.map(({ id }) => id),
    )
    .execute()
  return made.length
}

export async function hasDemonstrationPeople(db: PeopleDb): Promise<boolean> {
  const some = await db
    .selectFrom('people.person')
    .select('id')
    .where('demonstration', '=', true)
    .limit(1)
    .executeTakeFirst()
  return some !== undefined
}

/** Whether anybody has an account whose address is not one of the made-up ones: then nothing may be open any more. */
export async function hasRealPeople(db: PeopleDb): Promise<boolean> {
  const some = await db
    .selectFrom('people.account')
    .select('id')
    .where('email', 'not like', '%@example.org')
    .limit(1)
    .executeTakeFirst()
  return some !== undefined
}
