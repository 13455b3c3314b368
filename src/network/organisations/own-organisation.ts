import { may, type SignedIn } from '../../people/index.ts'
import { type AskedByPerson, NotFound } from '../../platform/http/route.ts'
import type { NetworkParts } from '../network-parts.ts'
import type { Organisation, OrganisationPerson } from '../tables.ts'
import type { OwnedBy } from './organisation-audit.ts'
import { findOrganisationBySlug, listOwnOrganisations } from './organisation-queries.ts'
import { isOut } from './organisation-standing.ts'
import { listPeopleOf } from './people/organisation-people-queries.ts'

/** Organisations that somebody has the role of lead in. */
export const ledBy = ({ grants }: SignedIn): string[] =>
  grants.flatMap(({ role, organisationId }) =>
    role === 'organisation_lead' && organisationId !== null ? [organisationId] : [],
  )

/** What somebody leads, what they brought and wait for, and what they led until it left. */
export const organisationsOf = (
  { db }: Pick<NetworkParts, 'db'>,
  person: SignedIn,
): Promise<Organisation[]> => listOwnOrganisations(db, person.personId, ledBy(person))

const isLeadAmong = (people: readonly OrganisationPerson[], { personId }: SignedIn): boolean =>
  people.some(({ is_lead, person_id }) => is_lead && person_id === personId)

export interface OwnOrganisation {
  organisation: Organisation
  people: OrganisationPerson[]
  by: OwnedBy & { person: SignedIn }
}

/**
 * The organisation of the address, for whoever leads it, coordinates its hub, or brought it and waits for the answer;
 * for everybody else there is no such page.
 */
export async function ownOrganisation(
  { db }: Pick<NetworkParts, 'db'>,
  { params, person }: AskedByPerson,
): Promise<OwnOrganisation> {
  const organisation = await findOrganisationBySlug(db, params.slug ?? '')
  if (!organisation) throw new NotFound()
  const people = await listPeopleOf(db, organisation.id)
  // Once it belongs, only the role counts: who has lost it does not lead any more, whatever the list of people says.
  const waits = organisation.state === 'asked' && isLeadAmong(people, person)
  const coordinates = may(person, 'coordinate_hub', { hubId: organisation.hub_id })
  const allowed =
    waits || coordinates || may(person, 'lead_organisation', { organisationId: organisation.id })
  if (!allowed || isOut(organisation)) throw new NotFound()
  return { organisation, people, by: { organisation, person, coordinates } }
}

/** One that has left or was not let in, for whoever led or brought it; else null. It can ask its hub again. */
export async function findOwnOut(
  { db }: Pick<NetworkParts, 'db'>,
  { params, person }: AskedByPerson,
): Promise<Organisation | null> {
  const organisation = await findOrganisationBySlug(db, params.slug ?? '')
  if (!organisation || !isOut(organisation)) return null
  return isLeadAmong(await listPeopleOf(db, organisation.id), person) ? organisation : null
}

export type OwnPost = OwnOrganisation & { post: OrganisationPerson; isSelf: boolean }

/** Somebody of an organisation: for its leads and its hub, and for the person themselves, who says what they do there. */
export async function ownPost(parts: Pick<NetworkParts, 'db'>, asked: AskedByPerson): Promise<OwnPost> {
  const { params, person } = asked
  const organisation = await findOrganisationBySlug(parts.db, params.slug ?? '')
  if (!organisation) throw new NotFound()
  const people = await listPeopleOf(parts.db, organisation.id)
  const post = people.find(({ id }) => id === params.id)
  if (!post) throw new NotFound()
  const isOther = post.person_id !== person.personId || organisation.state !== 'member'
  const mayLead = may(person, 'lead_organisation', {
    organisationId: organisation.id,
    hubId: organisation.hub_id,
  })
  if (isOther || mayLead) return { ...(await ownOrganisation(parts, asked)), post, isSelf: false }
  return { organisation, people, post, by: { organisation, person, coordinates: false }, isSelf: true }
}

/** The same for what only a member of the network does: inviting colleagues, making teams. */
export async function ownMemberOrganisation(
  parts: Pick<NetworkParts, 'db'>,
  asked: AskedByPerson,
): Promise<OwnOrganisation> {
  const own = await ownOrganisation(parts, asked)
  if (own.organisation.state !== 'member') throw new NotFound()
  return own
}
