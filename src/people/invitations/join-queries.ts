import type { PeopleTx } from '../tables.ts'

interface Given {
  /** In small letters, and proven. */
  email: string
  name: string
  at: Date
  isDemonstration?: boolean
}

/** The account and the person of this address, made when there are none. A name that is there is kept. */
export async function ensurePerson(
  tx: PeopleTx,
  { email, name, at, isDemonstration = false }: Given,
): Promise<{ accountId: string; personId: string }> {
  const account = await tx
    .insertInto('people.account')
    .values({ email, name, email_verified: true, image: null, created_at: at, updated_at: at })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ email_verified: true }))
    .returning('id')
    .executeTakeFirstOrThrow()
  const person = await tx
    .insertInto('people.person')
    .values({ account_id: account.id, name, joined_at: at, demonstration: isDemonstration })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ account_id: account.id }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return { accountId: account.id, personId: person.id }
}
