import { mayNow, recordAudit, takeLead } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { detachListingOf } from '../../practitioners/practitioner-queries.ts'
import { leaveTeams } from '../../teams/team-queries.ts'
import { auditOfOrganisation, type OwnedBy } from '../organisation-audit.ts'
import { lockOrganisation } from '../organisation-queries.ts'
import { isLastLead } from './lacking-people-rules.ts'
import { listPeopleOf, updateOrganisationPerson } from './organisation-people-queries.ts'
import { tellEndedLead } from './tell-ended-lead.ts'

export type Ended =
  | 'ended'
  /** Nobody would be left who signs: asked about once more, in words that say what it means. */
  | 'last_lead'
  /** Whoever does it does not lead it any more, or nobody works there under this id. */
  | 'not_there'

/**
 * Somebody no longer works there: their post, their lead, their teams and the organisation's name on their listing end
 * together. Two who end each other's post at the same moment come one after the other, and the second finds nothing. When
 * fewer than two contacts are left, the task appears by itself, for the organisation and for its hub.
 */
export const endPost = (
  { db, clock, hubs }: Pick<NetworkParts, 'db' | 'clock' | 'hubs'>,
  by: OwnedBy,
  { id, evenLast }: { id: string; evenLast: boolean },
): Promise<Ended> =>
  inTransaction(db, async (tx): Promise<Ended> => {
    const at = clock()
    const organisationId = by.organisation.id
    await lockOrganisation(tx, organisationId)
    const people = await listPeopleOf(tx, organisationId)
    const leaving = people.find((each) => each.id === id)
    const { personId: endedBy } = by.person
    const mayStill =
      people.some(({ is_lead, person_id }) => is_lead && person_id === endedBy) ||
      (await mayNow(tx, endedBy, 'coordinate_hub', { hubId: by.organisation.hub_id }))
    if (!leaving || !mayStill) return 'not_there'
    const isLast = isLastLead(people, leaving)
    if (isLast && !evenLast) return 'last_lead'
    const { person_id: personId } = leaving
    if (personId !== null) {
      await takeLead(tx, { organisationId, personId, at })
      await detachListingOf(tx, { organisationId, personId })
    }
    await leaveTeams(tx, id)
    await updateOrganisationPerson(tx, { organisationId, id }, { left_on: londonDate(at), is_contact: false })
    if (leaving.is_lead && personId !== endedBy)
      await tellEndedLead(tx, { hubs }, { organisation: by.organisation, post: leaving, on: londonDate(at) })
    const details = { was_lead: leaving.is_lead, was_last_lead: isLast }
    await recordAudit(tx, { ...auditOfOrganisation('end_organisation_person', by, at), details })
    return 'ended'
  })
