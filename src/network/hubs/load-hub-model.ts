import { londonDate } from '../../platform/clock/clock.ts'
import type { NetworkParts } from '../network-parts.ts'
import { listOrganisationsOf } from '../organisations/organisation-queries.ts'
import { countListed } from '../practitioners/practitioner-queries.ts'
import { whoReads } from '../questions/who-reads-rules.ts'
import type { Hub } from '../tables.ts'
import type { PublicContact } from './hub.ts'
import type { HubModel } from './hub-model.ts'
import { drawnHub } from './hub-places.ts'
import { listContacts } from './hub-queries.ts'
import { isResting, publicContact } from './hub-rules.ts'

/** People of a hub, as far as each agreed to be shown. */
export const publicContactsOf = async (
  { db }: Pick<NetworkParts, 'db'>,
  { id }: Hub,
): Promise<PublicContact[]> => (await listContacts(db, id)).flatMap((contact) => publicContact(contact) ?? [])

export async function loadHubModel(parts: NetworkParts, hub: Hub): Promise<HubModel> {
  const today = londonDate(parts.clock())
  const codes = new Set(hub.area_codes)
  return {
    ...{ hub, today, resting: isResting(hub, today) },
    reads: whoReads(hub, await parts.hubs.list(), today),
    drawn: await drawnHub(hub, parts.places),
    contacts: await publicContactsOf(parts, hub),
    organisations: await listOrganisationsOf(parts.db, hub.id),
    covered: (await parts.places.covered()).filter(({ code }) => codes.has(code)),
    practitioners: await countListed(parts.db, hub.id),
    findForm: parts.toFindSupport(),
  }
}
