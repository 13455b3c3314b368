import { kmBetween, type Place } from '../../directory/index.ts'
import type { Hub } from '../tables.ts'
import { drawnHub, type HubPlaces } from './hub-places.ts'
import { byDistance } from './which-hub/which-hub-rules.ts'

type Places = Pick<HubPlaces, 'byCode'>

/** Kilometres from a point to the middle of each hub's area, by the hub's id. A hub without an area is not in it. */
export async function kmToHubs(
  places: Places,
  hubs: readonly Hub[],
  point: Place['point'],
): Promise<ReadonlyMap<string, number>> {
  const known = await Promise.all(
    hubs.map(async (hub) => [hub.id, (await drawnHub(hub, places))?.middle] as const),
  )
  return new Map(known.flatMap(([id, middle]) => (middle && point ? [[id, kmBetween(point, middle)]] : [])))
}

/** Of these hubs the one whose area lies nearest to that of `hub`; null when nobody can tell. */
export async function nearestHub(places: Places, hub: Hub, others: readonly Hub[]): Promise<Hub | null> {
  const middle = (await drawnHub(hub, places))?.middle
  const far = await kmToHubs(places, others, middle ?? null)
  return byDistance(others, ({ id }) => far.get(id) ?? null)[0]?.hub ?? null
}
