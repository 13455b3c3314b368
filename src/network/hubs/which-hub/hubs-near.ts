import { areaCodesOf, KM_PER_MILE, type Place } from '../../../directory/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import type { NetworkParts } from '../../network-parts.ts'
import type { Hub } from '../../tables.ts'
import type { HubLine } from '../hub-card.tsx'
import { kmToHubs } from '../hub-distances.ts'
import { lineOf } from '../hub-line.ts'
import { hubsInside, whichHub } from './which-hub-rules.ts'

/** Which hub is somebody's who is at a place, or which are near it. */
export interface HubsNear {
  own: HubLine | null
  also: readonly HubLine[]
  /** Hubs in a place so large that none covers it. */
  inside: readonly HubLine[]
  nearest: { line: HubLine; miles: number } | null
  national: HubLine | null
}

export async function hubsNear(
  { hubs, places, clock }: Pick<NetworkParts, 'hubs' | 'places' | 'clock'>,
  place: Place,
): Promise<HubsNear> {
  const all = await hubs.list()
  const today = londonDate(clock())
  const distances = await kmToHubs(places, all, place.point)
  const kmTo = ({ id }: Hub) => distances.get(id) ?? null
  const line = (hub: Hub) => lineOf(hub, today)
  const found = whichHub(all, areaCodesOf(place), kmTo)
  const nobody = { own: null, also: [], inside: [], nearest: null, national: null }
  if (found.how === 'own') return { ...nobody, own: line(found.hub), also: found.also.map(line) }
  const { nearest, national } = found
  return {
    ...nobody,
    inside: place.precision === 'area' ? hubsInside(all, place.spreadKm, kmTo).map(line) : [],
    nearest: nearest && { line: line(nearest.hub), miles: nearest.km / KM_PER_MILE },
    national: national && line(national),
  }
}
