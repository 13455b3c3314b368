import type { Frame, Ring } from './map-geometry-rules.ts'

/** Corners of a ring as lng, lat, lng, lat …: clipping 7,000 corners as pairs took 0.8 ms of every page with a map. */
export interface FlatRing {
  corners: Float64Array
  bounds: Frame
}

export function flatten(ring: Ring): FlatRing {
  const lngs = ring.map(([lng]) => lng)
  const lats = ring.map(([, lat]) => lat)
  const range = (values: number[]) => [
    values.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY),
    values.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY),
  ]
  const [west = 0, east = 0] = range(lngs)
  const [south = 0, north = 0] = range(lats)
  return { corners: Float64Array.from(ring.flat()), bounds: { west, east, south, north } }
}

// Two sheets that a ring is copied between, side after side; each clipping may add as many corners as it crosses edges.
let [sheet, other] = [new Float64Array(0), new Float64Array(0)]

/** Keeps the part of `from` where `sign * (axis - limit)` is not below 0 (Sutherland and Hodgman's way); tells its length. */
function clipSide(
  from: Float64Array,
  length: number,
  to: Float64Array,
  axis: 0 | 1,
  sign: 1 | -1,
  limit: number,
): number {
  if (length === 0) return 0
  let filled = 0
  let [lngBefore, latBefore] = [from[length - 2] as number, from[length - 1] as number]
  let before = sign * ((axis === 0 ? lngBefore : latBefore) - limit)
  for (let at = 0; at < length; at += 2) {
    const lng = from[at] as number
    const lat = from[at + 1] as number
    const here = sign * ((axis === 0 ? lng : lat) - limit)
    if (before >= 0 !== here >= 0) {
      const share = before / (before - here)
      to[filled] = lngBefore + (lng - lngBefore) * share
      to[filled + 1] = latBefore + (lat - latBefore) * share
      filled += 2
    }
    if (here >= 0) {
      to[filled] = lng
      to[filled + 1] = lat
      filled += 2
    }
    lngBefore = lng
    latBefore = lat
    before = here
  }
  return filled
}

/** The part of a ring inside a frame, as corners that hold until the next call; empty when it lies outside. */
export function clipRing({ corners, bounds }: FlatRing, { west, east, south, north }: Frame): Float64Array {
  if (bounds.east < west || bounds.west > east || bounds.north < south || bounds.south > north)
    return corners.subarray(0, 0)
  const most = corners.length * 16
  if (sheet.length < most) [sheet, other] = [new Float64Array(most), new Float64Array(most)]
  let length = clipSide(corners, corners.length, sheet, 0, 1, west)
  length = clipSide(sheet, length, other, 0, -1, east)
  length = clipSide(other, length, sheet, 1, 1, south)
  length = clipSide(sheet, length, other, 1, -1, north)
  return other.subarray(0, length)
}
