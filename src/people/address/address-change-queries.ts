import { sql } from 'kysely'
import type { PeopleDb, PeopleTx } from '../tables.ts'
import type { AddressChange } from './address-change.ts'

interface NewChange {
  accountId: string
  oldEmail: string
  newEmail: string
  confirmDigest: Buffer
  stopDigest: Buffer
  at: Date
}

/**
 * A later wish takes the place of an earlier one that was not confirmed: its link to confirm is worth nothing from now
 * on. Its link to stop stays good, since it may be the only message that the owner opens.
 */
export async function insertChange(tx: PeopleTx, given: NewChange): Promise<string> {
  await tx
    .updateTable('people.address_change')
    .set({ confirm_digest: sql`sha256(uuid_send(gen_random_uuid()))` })
    .where('account_id', '=', given.accountId)
    .where('confirmed_at', 'is', null)
    .where('stopped_at', 'is', null)
    .execute()
  const { id } = await tx
    .insertInto('people.address_change')
    .values({
      account_id: given.accountId,
      old_email: given.oldEmail,
      new_email: given.newEmail,
      confirm_digest: given.confirmDigest,
      stop_digest: given.stopDigest,
      asked_at: given.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const open = (db: PeopleDb | PeopleTx, since: Date) =>
  db
    .selectFrom('people.address_change')
    .innerJoin('people.person', 'people.person.account_id', 'people.address_change.account_id')
    .select([
      'people.address_change.id',
      'people.address_change.account_id as accountId',
      'people.person.id as personId',
      'people.person.name',
      'old_email as oldEmail',
      'new_email as newEmail',
      'asked_at as askedAt',
      'confirmed_at as confirmedAt',
    ])
    .where('stopped_at', 'is', null)
    .where('asked_at', '>', since)

/** A change that waits for this link. */
export const findToConfirm = (
  db: PeopleDb | PeopleTx,
  digest: Buffer,
  since: Date,
): Promise<AddressChange | undefined> =>
  open(db, since).where('confirm_digest', '=', digest).where('confirmed_at', 'is', null).executeTakeFirst()

/** A change that can still be stopped with this link, confirmed or not. */
export const findToStop = (
  db: PeopleDb | PeopleTx,
  digest: Buffer,
  since: Date,
): Promise<AddressChange | undefined> => open(db, since).where('stop_digest', '=', digest).executeTakeFirst()

/** False when it was confirmed or stopped a moment ago. */
export async function markConfirmed(tx: PeopleTx, id: string, at: Date): Promise<boolean> {
  const done = await tx
    .updateTable('people.address_change')
    .set({ confirmed_at: at })
    .where('id', '=', id)
    .where('stopped_at', 'is', null)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export async function isAddressTaken(tx: PeopleTx, email: string): Promise<boolean> {
  const row = await tx.selectFrom('people.account').select('id').where('email', '=', email).executeTakeFirst()
  return row !== undefined
}

export async function setAddress(tx: PeopleTx, accountId: string, email: string, at: Date): Promise<void> {
  await tx
    .updateTable('people.account')
    .set({ email, email_verified: true, updated_at: at })
    .where('id', '=', accountId)
    .execute()
}

/**
 * What goes with an account: addresses that were once its own, and the changes it asked for. An address that was only
 * asked for, that its owner stopped, or that belongs to another account by now, is somebody else's.
 */
export async function listOfAccount(
  tx: PeopleTx,
  accountId: string,
): Promise<{ changes: string[]; addresses: string[] }> {
  const changes = await tx
    .selectFrom('people.address_change')
    .select(['id', 'old_email', 'new_email', 'confirmed_at', 'stopped_at'])
    .where('account_id', '=', accountId)
    .execute()
  const own = changes.flatMap(({ old_email, new_email, confirmed_at, stopped_at }) =>
    confirmed_at && !stopped_at ? [old_email, new_email] : [old_email],
  )
  const others = await tx
    .selectFrom('people.account')
    .select('email')
    .where('email', 'in', own.length > 0 ? own : [''])
    .where('id', '!=', accountId)
    .execute()
  const taken = new Set(others.map(({ email }) => email))
  return { changes: changes.map(({ id }) => id), addresses: own.filter((email) => !taken.has(email)) }
}
