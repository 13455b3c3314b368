import { clipRing, type FlatRing, flatten } from './clip-ring.ts'
import type { Frame, Projection, Ring } from './map-geometry-rules.ts'

// Wide of the frame, so that the edge of the clipping is not drawn as a coast.
function widened({ west, east, south, north }: Frame): Frame {
  const [air, rise] = [(east - west) * 0.05, (north - south) * 0.05]
  return { west: west - air, east: east + air, south: south - rise, north: north + rise }
}

// Coasts and councils are the same rings on every map.
const flatRings = new WeakMap<Ring, FlatRing>()

function flat(ring: Ring): FlatRing {
  const known = flatRings.get(ring)
  if (known) return known
  const made = flatten(ring)
  flatRings.set(ring, made)
  return made
}

/** Rings as one SVG path in whole pixels: relative steps, repeats dropped. Empty when nothing of them is in the frame. */
export function pathOf(rings: readonly Ring[], frame: Frame, at: Projection): string {
  const wide = widened(frame)
  return rings.map((ring) => ringPath(clipRing(flat(ring), wide), at)).join('')
}

function ringPath(corners: Float64Array, at: Projection): string {
  if (corners.length === 0) return ''
  let x = at.x(corners[0] as number)
  let y = at.y(corners[1] as number)
  let path = `M${x},${y}l`
  let steps = 0
  for (let corner = 2; corner < corners.length; corner += 2) {
    const nextX = at.x(corners[corner] as number)
    const nextY = at.y(corners[corner + 1] as number)
    if (nextX === x && nextY === y) continue
    path += steps === 0 ? `${nextX - x},${nextY - y}` : ` ${nextX - x},${nextY - y}`
    steps += 1
    x = nextX
    y = nextY
  }
  return steps < 2 ? '' : `${path}z`
}
