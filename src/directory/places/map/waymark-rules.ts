import type { Point } from '../place.ts'
import { kmBetween } from '../place-rules.ts'
import { type Frame, KM_PER_DEGREE } from './map-geometry-rules.ts'

const MOST = 5
/** Of the height of the map: nearer than that, names crowd each other. */
const APART = 0.22
const EDGE = 0.08

/**
 * A few known towns around an area, far from it and from each other: a small area on a map without borders is a dot on
 * nothing, and people know a place by its neighbours.
 */
export function waymarksIn<Town extends Point>(
  towns: readonly Town[],
  frame: Frame,
  of: readonly Point[],
): Town[] {
  const { west, east, south, north } = frame
  const [wide, high] = [(east - west) * EDGE, (north - south) * EDGE]
  const inside = towns.filter(
    ({ lat, lng }) => lat > south + high && lat < north - high && lng > west + wide && lng < east - wide,
  )
  const apart = (north - south) * KM_PER_DEGREE * APART
  const chosen: Town[] = []
  while (chosen.length < MOST) {
    const known = [...of, ...chosen]
    const ranked = inside
      .map((town) => ({ town, km: Math.min(...known.map((point) => kmBetween(point, town))) }))
      .filter(({ km }) => km >= apart)
      // The nearest that is far enough: what people of the area know.
      .sort((one, other) => one.km - other.km)
    const [next] = ranked
    if (!next) break
    chosen.push(next.town)
  }
  return chosen
}
