import type { PeopleDb, PeopleTx } from '../tables.ts'

/** Everything that people keeps about somebody, and nothing about anybody else. No token, key or code is in it. */
export async function collectOwn(db: PeopleDb, personId: string, accountId: string) {
  const account = await db
    .selectFrom('people.account')
    .innerJoin('people.person', 'people.person.account_id', 'people.account.id')
    .select(['people.person.name', 'email', 'joined_at as joined', 'people.account.updated_at as changed'])
    .where('people.account.id', '=', accountId)
    .executeTakeFirst()
  const [roles, signIns, passkeys, otherProviders, did, invitations, complaints, mail, addresses] =
    await Promise.all([
      db
        .selectFrom('people.role_grant')
        .select(['role', 'hub_id as hub', 'organisation_id as organisation', 'given_at as given'])
        .where('person_id', '=', personId)
        .execute(),
      db
        .selectFrom('people.sign_in')
        .select(['user_agent as device', 'method', 'began_at as began', 'seen_at as lastUsed'])
        .where('account_id', '=', accountId)
        .execute(),
      db
        .selectFrom('people.passkey')
        .select(['name', 'created_at as added'])
        .where('account_id', '=', accountId)
        .execute(),
      db
        .selectFrom('people.sign_in_method')
        .select(['provider_id as provider', 'created_at as added'])
        .where('owner_id', '=', accountId)
        .execute(),
      db
        .selectFrom('people.audit_entry')
        .select(['at', 'deed', 'about', 'about_id as aboutId', 'details'])
        .where((row) =>
          row.or([
            row('person_id', '=', personId),
            row.and([row('about', '=', 'person'), row('about_id', '=', personId)]),
          ]),
        )
        .orderBy('number')
        .execute(),
      db
        .selectFrom('people.invitation')
        .select(['email', 'role', 'invited_at as invited', 'accepted_at as accepted'])
        .where('email', '=', account?.email ?? '')
        .execute(),
      db
        .selectFrom('people.data_complaint')
        .select(['number', 'words', 'made_at as made', 'answered_at as answered', 'outcome'])
        .where('person_id', '=', personId)
        .execute(),
      db
        .selectFrom('platform.mail')
        .select(['subject', 'kind', 'written_at as written', 'sent_at as sent'])
        .where('recipient', '=', account?.email ?? '')
        .execute(),
      db
        .selectFrom('people.address_change')
        .select(['old_email as from', 'new_email as to', 'asked_at as asked', 'confirmed_at as confirmed'])
        .where('account_id', '=', accountId)
        .execute(),
    ])
  return { account, roles, signIns, passkeys, otherProviders, did, invitations, complaints, mail, addresses }
}

/** Leaves no row with this person's id, name or address outside the audit trail, where only the id stays. */
export async function deleteAccount(tx: PeopleTx, accountId: string, email: string): Promise<void> {
  await tx.deleteFrom('people.invitation').where('email', '=', email).execute()
  await tx
    .deleteFrom('people.proof')
    // In its quotes: another address may end with the same letters.
    .where('value', 'like', `%"${email.replace(/[\\%_]/g, '\\$&')}"%`)
    .execute()
  // Everything else of an account goes with it.
  await tx.deleteFrom('people.account').where('id', '=', accountId).execute()
}

export async function updateName(
  tx: PeopleTx,
  personId: string,
  accountId: string,
  name: string,
): Promise<void> {
  await tx.updateTable('people.person').set({ name }).where('id', '=', personId).execute()
  await tx.updateTable('people.account').set({ name }).where('id', '=', accountId).execute()
}

/** Roles and invitations that they gave others stay, without who gave them; the audit trail knows. */
export async function detachGifts(tx: PeopleTx, personId: string): Promise<void> {
  await tx.updateTable('people.role_grant').set({ given_by: null }).where('given_by', '=', personId).execute()
  await tx
    .updateTable('people.invitation')
    .set({ invited_by: null })
    .where('invited_by', '=', personId)
    .execute()
}

export async function detachComplaints(tx: PeopleTx, personId: string): Promise<void> {
  await tx
    .deleteFrom('people.data_complaint')
    .where('person_id', '=', personId)
    .where('answered_at', 'is not', null)
    .execute()
  await tx
    .updateTable('people.data_complaint')
    .set({ person_id: null })
    .where('person_id', '=', personId)
    .execute()
}
