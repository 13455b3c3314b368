import type { PeopleTx } from '../tables.ts'

interface Given {
  /** In small letters, and proven. */
  email: string
  name: string
  at: Date
}

/** The account of this address, made when there is none. */
export const ensureAccount = (tx: PeopleTx, { email, name, at }: Given): Promise<{ id: string }> =>
  tx
    .insertInto('people.account')
    .values({ email, name, email_verified: true, image: null, created_at: at, updated_at: at })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ email_verified: true }))
    .returning('id')
    .executeTakeFirstOrThrow()

/** The account and the person of this address, made when there are none. A name that is there is kept. */
export async function ensurePerson(
  tx: PeopleTx,
  { email, name, at }: Given,
): Promise<{ accountId: string; personId: string; name: string }> {
  const account = await ensureAccount(tx, { email, name, at })
  const person = await tx
    .insertInto('people.person')
    .values({ account_id: account.id, name, joined_at: at, demonstration: false })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ account_id: account.id }))
    .returning(['id', 'name'])
    .executeTakeFirstOrThrow()
  return { accountId: account.id, personId: person.id, name: person.name }
}
