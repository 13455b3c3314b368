import { inTransaction } from '../../platform/db/transaction.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import { withdrawAllOf } from '../invitations/lost-invitations-queries.ts'
import type { PeopleParts } from '../people-parts.ts'
import { holdRoles } from '../roles/held-now-queries.ts'
import { endSignIns } from '../sign-in/account-queries.ts'
import type { SignedIn } from '../signed-in.ts'
import { keepingOne, unlessLast } from './keep-administrator.ts'
import type { ListedPerson } from './listed-person.ts'
import { deleteProofs, setShutOut } from './people-queries.ts'

export type AccessChange = 'shut_out' | 'let_in' | 'reset_second_step'

/**
 * Shuts somebody out at once, lets them in again, or takes away second steps that they have lost. False for the last
 * administrator.
 */
export const changeAccess = (
  { db, clock, personalData }: Pick<PeopleParts, 'db' | 'clock' | 'personalData'>,
  by: SignedIn,
  { id, accountId }: ListedPerson,
  deed: AccessChange,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    await holdRoles(tx)
    if (deed === 'reset_second_step') await deleteProofs(tx, accountId)
    else await keepingOne(tx, () => setShutOut(tx, accountId, deed === 'shut_out' ? at : null))
    if (deed === 'shut_out') {
      await withdrawAllOf(tx, { personId: id, at })
      for (const { hide } of personalData) await hide?.(tx, id)
    }
    await endSignIns(tx, accountId)
    await recordAudit(tx, { person: by, deed, about: 'person', aboutId: id, at })
    return true
  }).catch(unlessLast)
