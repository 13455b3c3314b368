import { type ColleaguePart, colleagueParts } from '../../../people/index.ts'
import type { OwnOrganisation } from '../own-organisation.ts'

/**
 * A lead invites to anything. Whoever looks after the hub finds a lead for an organisation that has none, and does not
 * choose who leads it beside those whom it has: nobody signs for an organisation but its own people.
 */
export function mayInviteAs({
  people,
  by,
}: Pick<OwnOrganisation, 'people' | 'by'>): readonly ColleaguePart[] {
  const leads = people.filter(({ is_lead }) => is_lead)
  const isLead = leads.some(({ person_id }) => person_id === by.person.personId)
  return colleagueParts.filter((part) => part !== 'lead' || isLead || leads.length === 0)
}
