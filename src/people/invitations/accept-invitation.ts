import { inTransaction } from '../../platform/db/transaction.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import type { PeopleParts } from '../people-parts.ts'
import { insertGrant } from '../roles/grant-queries.ts'
import type { Grant } from '../signed-in.ts'
import type { PeopleTx } from '../tables.ts'
import { lockInvitation, markAccepted } from './invitation-queries.ts'
import { digestOf } from './invite.ts'
import { ensurePerson } from './join-queries.ts'

export interface Joined extends Grant {
  name: string
  personId: string
  at: Date
}

/** What another capability does in the same transaction when somebody joins, such as noting them at their hub. */
export type WhenJoined = (tx: PeopleTx, joined: Joined) => Promise<void>

type Given = Pick<PeopleParts, 'db' | 'clock' | 'whenJoined'>

/**
 * Takes up an invitation: makes the account and the person, gives the role. The link came by e-mail, so it proves the
 * address. Null when it was used, withdrawn or too old. Somebody who belongs already gets the role beside what they have.
 */
export const acceptInvitation = (
  { db, clock, whenJoined }: Given,
  { token, name }: { token: string; name: string },
): Promise<{ accountId: string } | null> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    const invitation = await lockInvitation(tx, digestOf(token), at)
    if (!invitation) return null
    await markAccepted(tx, invitation.id, at)
    const { role, hubId, organisationId, email } = invitation
    const { accountId, personId } = await ensurePerson(tx, { email, name, at })
    await insertGrant(tx, {
      personId,
      grant: { role: 'member', hubId: null, organisationId: null },
      by: null,
      at,
    })
    if (role !== 'member')
      await insertGrant(tx, { personId, grant: { role, hubId, organisationId }, by: null, at })
    await whenJoined(tx, { personId, name, role, hubId, organisationId, at })
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
