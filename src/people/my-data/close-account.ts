import { inTransaction } from '../../platform/db/transaction.ts'
import { deleteMailTo, deleteMessages } from '../../platform/mail/mail-queries.ts'
import { changeMessages } from '../address/address-change.ts'
import { listOfAccount } from '../address/address-change-queries.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import { withdrawAllOf } from '../invitations/lost-invitations-queries.ts'
import type { PeopleParts } from '../people-parts.ts'
import { countAdministrators } from '../roles/grant-queries.ts'
import { holdRoles } from '../roles/held-now-queries.ts'
import { findEmail } from '../sign-in/account-queries.ts'
import type { SignedIn } from '../signed-in.ts'
import { deleteAccount, detachComplaints, detachGifts } from './my-data-queries.ts'

const isAdministrator = ({ grants }: SignedIn): boolean =>
  grants.some(({ role }) => role === 'network_administrator')

/**
 * Leaves nothing of this person outside the audit trail (check 57); each capability takes away its own. False for the last
 * administrator: somebody has to look after the network.
 */
export const closeAccount = (
  { db, clock, personalData }: Pick<PeopleParts, 'db' | 'clock' | 'personalData'>,
  person: SignedIn,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    await holdRoles(tx)
    if (isAdministrator(person) && (await countAdministrators(tx)) <= 1) return false
    const { personId, accountId } = person
    const email = await findEmail(db, accountId)
    await withdrawAllOf(tx, { personId, at: clock() })
    for (const { forget } of personalData) await forget(tx, personId)
    await detachComplaints(tx, personId)
    await detachGifts(tx, personId)
    const { addresses, changes } = await listOfAccount(tx, accountId)
    for (const address of new Set([email, ...addresses])) await deleteMailTo(tx, address)
    await deleteMessages(
      tx,
      changes.flatMap((id) => Object.values(changeMessages(id))),
    )
    await deleteAccount(tx, accountId, email)
    await recordAudit(tx, {
      ...{ person: null, who: 'somebody who left', deed: 'close_account' },
      ...{ about: 'person', aboutId: personId, at: clock() },
    })
    return true
  })
