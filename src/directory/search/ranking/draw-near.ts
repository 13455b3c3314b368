import { KM_PER_MILE } from '../../places/place-rules.ts'
import type { NearReach, SearchPlace } from '../search-words.ts'
import type { OpenIndex } from '../service-index/open-index.ts'
import { eachVenueWithin } from '../service-index/venue-grid.ts'
import { assessRows, tierNumber } from './assess.ts'
import type { ServiceFilter } from './filter-services.ts'
import { mayBeNear } from './gather-candidates.ts'
import { addRow, NEAR, type Room, rowOf } from './room.ts'
import type { Scorer } from './score-services.ts'

/** Directory guide 3.1: wider until there are five. */
const STEPS = [5, 10, 25] as const
const WIDEST_STEP = 25
const ENOUGH = 5
const AT_LEAST = 3
/** A wide place must not make "near" meaningless (search guide 1.2). */
const WIDEST_KM = 50
const FURTHER_KM = [120, 400, 1500] as const
const PARTIAL = 1
const WEAK = 2

/**
 * Finds venues near a place and moves their services into that band. The radius grows until five fit at least partly; when
 * 25 miles hold fewer than three, the nearest three are shown with their distance. Where only the postcode area is known,
 * nothing that could be near is cut off: the circle is the widest step and the whole spread of the area.
 */
export function drawNear(
  index: OpenIndex,
  place: SearchPlace,
  room: Room,
  scorer: Scorer,
  filter: ServiceFilter,
): NearReach | undefined {
  const { point } = place
  if (point === null) return undefined
  const met: number[] = []
  const lookWithin = (km: number): void => {
    const from = room.size
    meetVenues(index, place, point, room, km, met)
    assessRows(room, from, scorer, filter)
  }

  if (place.precision === 'area') {
    lookWithin(WIDEST_STEP * KM_PER_MILE + place.spreadKm)
    return settle(room, met, met, { how: 'area_only' })
  }
  for (const miles of STEPS) {
    lookWithin(Math.min(WIDEST_KM, miles * KM_PER_MILE + place.spreadKm))
    const [tier, wanted] = miles === WIDEST_STEP ? [WEAK, AT_LEAST] : [PARTIAL, ENOUGH]
    if (fitting(room, met, tier).length >= wanted) return settle(room, met, met, { how: 'within', miles })
  }
  for (const km of FURTHER_KM) {
    lookWithin(km)
    if (fitting(room, met, WEAK).length >= AT_LEAST) break
  }
  const nearest = fitting(room, met, WEAK).sort(
    (a, b) =>
      (room.km[a] as number) - (room.km[b] as number) ||
      (index.ranks[a] as number) - (index.ranks[b] as number),
  )
  return settle(room, met, nearest.slice(0, AT_LEAST), { how: 'nearest' })
}

/** Adds to `met` the services with a venue in the circle that were not met before, and keeps each one's shortest distance. */
function meetVenues(
  index: OpenIndex,
  place: SearchPlace,
  point: { lat: number; lng: number },
  room: Room,
  km: number,
  met: number[],
): void {
  eachVenueWithin(index.venues, point, km, (service, distance) => {
    if (rowOf(room, service) < 0) {
      if (!mayBeNear(index, place.nation, service)) return
      addRow(room, service, NEAR)
    }
    const known = room.km[service] as number
    if (known === Number.POSITIVE_INFINITY) met.push(service)
    if (distance < known) room.km[service] = distance
  })
}

const fitting = (room: Room, met: readonly number[], worst: number): number[] =>
  met.filter((service) => {
    const row = rowOf(room, service)
    return room.failed[row] === 0 && tierNumber(room.scores[row] as number, room.best) <= worst
  })

// Services that were only met on the way to the nearest few are in no band: their score is taken back.
function settle(room: Room, met: readonly number[], near: readonly number[], reach: NearReach): NearReach {
  if (near !== met) {
    for (const service of met) {
      const row = rowOf(room, service)
      if (room.bands[row] === NEAR) room.scores[row] = -Math.abs(room.scores[row] as number) - 1
    }
  }
  for (const service of near) {
    const row = rowOf(room, service)
    const score = room.scores[row] as number
    if (score < 0) room.scores[row] = -score - 1
    room.bands[row] = NEAR
  }
  return reach
}
