import { type ColleaguePart, colleagueParts } from '../../../people/index.ts'
import type { OrganisationPerson } from '../../tables.ts'

interface Inviting {
  people: readonly Pick<OrganisationPerson, 'is_lead' | 'person_id'>[]
  personId: string
  /** Whether it was them who noted that its last lead has left. */
  hasEndedLastLead: boolean
}

/**
 * A lead invites to anything. Whoever looks after the hub finds a lead for an organisation that has none, and does not
 * choose who leads it beside those whom it has: nobody signs for an organisation but its own people. Whoever ended its last
 * lead does not choose the next one either (decision 5).
 */
export function mayInviteAs({ people, personId, hasEndedLastLead }: Inviting): readonly ColleaguePart[] {
  const leads = people.filter(({ is_lead }) => is_lead)
  const isLead = leads.some(({ person_id }) => person_id === personId)
  const finds = leads.length === 0 && !hasEndedLastLead
  return colleagueParts.filter((part) => part !== 'lead' || isLead || finds)
}
