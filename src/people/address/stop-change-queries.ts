import type { PeopleTx } from '../tables.ts'
import type { AddressChange } from './address-change.ts'

/**
 * Stops a change and every later one of the account: whoever had taken the address would otherwise confirm, or undo,
 * one that they asked for from their own mailbox. Says whether one of them had been confirmed.
 */
export async function stopChangesSince(
  tx: PeopleTx,
  { accountId, askedAt }: Pick<AddressChange, 'accountId' | 'askedAt'>,
  at: Date,
): Promise<{ isAny: boolean; wasConfirmed: boolean }> {
  const stopped = await tx
    .updateTable('people.address_change')
    .set({ stopped_at: at })
    .where('account_id', '=', accountId)
    .where('asked_at', '>=', askedAt)
    .where('stopped_at', 'is', null)
    .returning('confirmed_at')
    .execute()
  return { isAny: stopped.length > 0, wasConfirmed: stopped.some((each) => each.confirmed_at !== null) }
}

/**
 * Whoever asked for a change that its owner stopped may have added a way in for themselves: a passkey, another provider
 * that knows them by the other address, or codes, which would keep the owner out of what asks for a second step.
 */
export async function deleteWaysInSince(
  tx: PeopleTx,
  { accountId, personId, askedAt }: Pick<AddressChange, 'accountId' | 'personId' | 'askedAt'>,
): Promise<void> {
  await tx
    .deleteFrom('people.passkey')
    .where('account_id', '=', accountId)
    .where('created_at', '>=', askedAt)
    .execute()
  await tx
    .deleteFrom('people.sign_in_method')
    .where('owner_id', '=', accountId)
    .where('created_at', '>=', askedAt)
    .execute()
  await tx
    .deleteFrom('people.second_factor')
    .where('account_id', '=', accountId)
    .where((row) =>
      row.exists(
        row
          .selectFrom('people.audit_entry')
          .select('number')
          .where('person_id', '=', personId)
          .where('deed', '=', 'add_codes')
          .where('at', '>=', askedAt),
      ),
    )
    .execute()
  await tx
    .updateTable('people.account')
    .set({ two_factor_enabled: false })
    .where('id', '=', accountId)
    .where((row) =>
      row.not(
        row.exists(row.selectFrom('people.second_factor').select('id').where('account_id', '=', accountId)),
      ),
    )
    .execute()
}
