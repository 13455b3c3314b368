import { type Deed, may } from '../../../people/index.ts'
import { type AskedByPerson, NotFound } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import type { Hub } from '../../tables.ts'

/** The hub of the address, when this person may do this to it; else there is no such page, as for anybody. */
export async function ownHub(
  { hubs }: Pick<NetworkParts, 'hubs'>,
  { params, person }: AskedByPerson,
  deed: Deed,
): Promise<Hub> {
  const hub = await hubs.bySlug(params.slug ?? '')
  if (!hub || !may(person, deed, { hubId: hub.id })) throw new NotFound()
  return hub
}
