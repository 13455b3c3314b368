import { inTransaction } from '../../platform/db/transaction.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import type { PeopleParts } from '../people-parts.ts'
import { insertGrant } from '../roles/grant-queries.ts'
import { holdRoles } from '../roles/held-now-queries.ts'
import { lockInvitation, markAccepted } from './invitation-queries.ts'
import { digestOf } from './invite.ts'
import { ensurePerson } from './join-queries.ts'

type Given = Pick<PeopleParts, 'db' | 'clock' | 'whenJoined'>

/**
 * Takes up an invitation: makes the account and the person, gives the role. The link came by e-mail, so it proves the
 * address. Null when it was used, withdrawn or too old, or they were shut out. Somebody who belongs already gets the role beside what they have.
 */
export const acceptInvitation = (
  { db, clock, whenJoined }: Given,
  { token, name: typed }: { token: string; name: string },
): Promise<{ accountId: string } | null> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    await holdRoles(tx)
    const invitation = await lockInvitation(tx, digestOf(token), at)
    if (!invitation) return null
    await markAccepted(tx, invitation.id, at)
    const { role, hubId, organisationId, email, note } = invitation
    // Somebody who belongs already keeps their name, and stands under it in the audit trail and at their hub.
    const { accountId, personId, name } = await ensurePerson(tx, { email, name: typed, at })
    await insertGrant(tx, {
      personId,
      grant: { role: 'member', hubId: null, organisationId: null },
      by: null,
      at,
    })
    if (role !== 'member')
      await insertGrant(tx, { personId, grant: { role, hubId, organisationId }, by: null, at })
    await whenJoined(tx, { personId, name, role, hubId, organisationId, note, at })
    await recordAudit(tx, {
      person: { personId, name },
      deed: 'accept_invitation',
      about: 'invitation',
      aboutId: invitation.id,
      hubId,
      details: { role },
      at,
    })
    return { accountId }
  })
