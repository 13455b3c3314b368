import type { Point } from '../place.ts'
import { kmBetween } from '../place-rules.ts'
import type { Polygons } from '../place-tables.ts'
import type { Ring } from './map-geometry-rules.ts'

// Counts how often a line to the east crosses the ring: odd is inside.
function isInRing({ lat, lng }: Point, ring: Ring): boolean {
  let inside = false
  let [beforeLng, beforeLat] = ring.at(-1) ?? [0, 0]
  for (const [cornerLng, cornerLat] of ring) {
    const crosses = cornerLat > lat !== beforeLat > lat
    if (crosses && lng < ((beforeLng - cornerLng) * (lat - cornerLat)) / (beforeLat - cornerLat) + cornerLng)
      inside = !inside
    ;[beforeLng, beforeLat] = [cornerLng, cornerLat]
  }
  return inside
}

/** Whether a point lies in one of the polygons and in none of its holes. */
export const isInside = (point: Point, polygons: Polygons): boolean =>
  polygons.some(
    ([edge, ...holes]) => edge && isInRing(point, edge) && !holes.some((hole) => isInRing(point, hole)),
  )

/** Kilometres to the nearest corner: enough to tell an island's council from the next. */
export function kmToCorner(point: Point, polygons: Polygons): number {
  let nearest = Number.POSITIVE_INFINITY
  // One by one: a council with many islands has more corners than a function takes arguments.
  for (const rings of polygons)
    for (const ring of rings)
      for (const [lng, lat] of ring) nearest = Math.min(nearest, kmBetween(point, { lat, lng }))
  return nearest
}
