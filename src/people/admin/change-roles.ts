import { inTransaction } from '../../platform/db/transaction.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import { withdrawLost } from '../invitations/lost-invitations-queries.ts'
import type { PeopleParts } from '../people-parts.ts'
import { deleteGrant, insertGrant } from '../roles/grant-queries.ts'
import { holdRoles } from '../roles/held-now-queries.ts'
import type { Grant, SignedIn } from '../signed-in.ts'
import { keepingOne, unlessLast } from './keep-administrator.ts'
import type { ListedPerson } from './listed-person.ts'

type Parts = Pick<PeopleParts, 'db' | 'clock' | 'whenRoleChanges'>

/** Gives a role, and whatever follows from it in other capabilities. Nothing happens when they hold it already. */
export const giveRole = (
  { db, clock, whenRoleChanges }: Parts,
  by: SignedIn,
  { id: personId, name }: ListedPerson,
  grant: Grant,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    if (!(await insertGrant(tx, { personId, grant, by: by.personId, at }))) return
    await whenRoleChanges(tx, { personId, name, grant, isHeld: true, at })
    await recordAudit(tx, {
      ...{ person: by, deed: 'give_role', about: 'person', aboutId: personId, hubId: grant.hubId, at },
      details: { role: grant.role, organisation: grant.organisationId },
    })
  })

/** `grantId`: one of theirs. False for the last administrator. */
export const takeRole = (
  { db, clock, whenRoleChanges }: Parts,
  by: SignedIn,
  { id: personId, name }: ListedPerson,
  grantId: string,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    await holdRoles(tx)
    const grant = await keepingOne(tx, () => deleteGrant(tx, personId, grantId))
    if (grant) {
      await withdrawLost(tx, { personId, grant, at })
      await whenRoleChanges(tx, { personId, name, grant, isHeld: false, at })
    }
    await recordAudit(tx, {
      ...{ person: by, deed: 'take_role', about: 'person', aboutId: personId },
      ...{ hubId: grant?.hubId ?? null, details: { role: grant?.role ?? null }, at },
    })
    return true
  }).catch(unlessLast)
