import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { NotFound } from '../../../platform/http/route.ts'
import { freeSlug } from '../../free-slug.ts'
import { holdOpenHub } from '../../hubs/hub-queries.ts'
import { tellHub } from '../../members/tell-of-joining.ts'
import type { NetworkParts } from '../../network-parts.ts'
import type { Hub } from '../../tables.ts'
import type { OrganisationGiven } from '../desk/organisation-form.ts'
import { insertOrganisation, isSlugTaken } from '../organisation-queries.ts'
import { insertOrganisationPerson } from '../people/organisation-people-queries.ts'
import type { PersonGiven } from '../people/organisation-person-form.ts'

interface Asking {
  hub: Hub
  person: { personId: string }
  organisation: OrganisationGiven
  directoryOrganisationId: string | null
  /** Who asks, as somebody of the organisation: its first contact. */
  asker: PersonGiven
}

/** Asks for an organisation to belong to the network; the coordinators of the hub decide. Returns its id. */
export const joinAsOrganisation = (
  parts: Pick<NetworkParts, 'db' | 'clock' | 'publicUrl'>,
  { hub, person, organisation, directoryOrganisationId, asker }: Asking,
): Promise<string> =>
  inTransaction(parts.db, async (tx) => {
    const today = londonDate(parts.clock())
    if (!(await holdOpenHub(tx, hub.id))) throw new NotFound()
    const { id } = await insertOrganisation(tx, {
      ...organisation,
      slug: await freeSlug(organisation.name, (slug) => isSlugTaken(tx, slug)),
      hub_id: hub.id,
      directory_organisation_id: directoryOrganisationId,
      asked_on: today,
      joined_on: null,
      left_on: null,
      checked_on: today,
    })
    await insertOrganisationPerson(tx, {
      ...asker,
      organisation_id: id,
      person_id: person.personId,
      is_lead: true,
      is_contact: true,
      since: today,
      left_on: null,
    })
    await tellHub(tx, parts, { hub, who: 'organisation', id })
    return id
  })
