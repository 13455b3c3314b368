import { may } from '../../people/index.ts'
import { type AskedByPerson, NotFound } from '../../platform/http/route.ts'
import type { NetworkParts } from '../network-parts.ts'
import type { Organisation } from '../tables.ts'
import { findOrganisationBySlug, listPeopleOf } from './organisation-queries.ts'

/**
 * The organisation of the address, for whoever leads it, coordinates its hub, or brought it and waits for the answer;
 * for everybody else there is no such page.
 */
export async function ownOrganisation(
  { db }: Pick<NetworkParts, 'db'>,
  { params, person }: AskedByPerson,
): Promise<{ organisation: Organisation; people: Awaited<ReturnType<typeof listPeopleOf>> }> {
  const organisation = await findOrganisationBySlug(db, params.slug ?? '')
  if (!organisation) throw new NotFound()
  const people = await listPeopleOf(db, organisation.id)
  const isLead = people.some(({ person_id, is_lead }) => is_lead && person_id === person.personId)
  const allowed =
    isLead ||
    may(person, 'lead_organisation', { organisationId: organisation.id }) ||
    may(person, 'coordinate_hub', { hubId: organisation.hub_id })
  if (!allowed || organisation.state === 'left' || organisation.state === 'declined') throw new NotFound()
  return { organisation, people }
}
