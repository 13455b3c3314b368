import { giveLead, recordAudit } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { inviteToPledge } from '../../commitments/pledge/invite-to-pledge.ts'
import { updateHub } from '../../hubs/hub-queries.ts'
import { tellAnswer } from '../../members/tell-of-joining.ts'
import type { NetworkParts } from '../../network-parts.ts'
import type { Hub } from '../../tables.ts'
import { decideOrganisation, findOrganisation } from '../organisation-queries.ts'
import { listPeopleOf } from '../people/organisation-people-queries.ts'

interface Decision {
  hub: Hub
  by: { personId: string; name: string }
  organisationId: string
  admit: boolean
}

/** A coordinator's yes or no. False when no such organisation waits at this hub. */
export async function admitOrganisation(
  parts: Pick<NetworkParts, 'db' | 'clock' | 'hubs' | 'publicUrl'>,
  { hub, by, organisationId, admit }: Decision,
): Promise<boolean> {
  const { db, clock, hubs } = parts
  const at = clock()
  const today = londonDate(at)
  const decided = await inTransaction(db, async (tx) => {
    // Read while it asks: of a member only who holds the role is a lead, and they are given it here.
    const leads = (await listPeopleOf(tx, organisationId)).filter(({ is_lead }) => is_lead)
    if (!(await decideOrganisation(tx, { hubId: hub.id, id: organisationId }, admit, today))) return false
    const organisation = (await findOrganisation(tx, organisationId)) ?? null
    for (const { person_id: personId } of leads) {
      if (personId === null) continue
      if (admit) await giveLead(tx, { personId, organisationId, by: by.personId, at })
      await tellAnswer(tx, parts, { hub, organisation, personId, admit })
    }
    await updateHub(tx, hub.id, { last_active_on: today })
    if (admit) await inviteToPledge(tx, { kind: 'organisation', id: organisationId }, today)
    const deed = admit ? 'admit_organisation' : 'decline_organisation'
    await recordAudit(tx, {
      ...{ person: by, deed, about: 'organisation', aboutId: organisationId },
      ...{ hubId: hub.id, at },
    })
    return true
  })
  hubs.forget()
  return decided
}
