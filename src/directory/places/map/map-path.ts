import { clip, type Frame, type Projection, type Ring } from './map-geometry-rules.ts'

// Wide of the frame, so that the edge of the clipping is not drawn as a coast.
function widened({ west, east, south, north }: Frame): Frame {
  const [air, rise] = [(east - west) * 0.05, (north - south) * 0.05]
  return { west: west - air, east: east + air, south: south - rise, north: north + rise }
}

/** Rings as one SVG path in whole pixels: relative steps, repeats dropped. Empty when nothing of them is in the frame. */
export function pathOf(rings: readonly Ring[], frame: Frame, at: Projection): string {
  const wide = widened(frame)
  return rings.map((ring) => ringPath(clip(ring, wide), at)).join('')
}

function ringPath(ring: readonly (readonly [number, number])[], at: Projection): string {
  const corners = ring.map(([lng, lat]) => [at.x(lng), at.y(lat)] as const)
  const steps: string[] = []
  let [x, y] = corners[0] ?? [0, 0]
  const start = `M${x},${y}`
  for (const [nextX, nextY] of corners.slice(1)) {
    if (nextX === x && nextY === y) continue
    steps.push(`${nextX - x},${nextY - y}`)
    ;[x, y] = [nextX, nextY]
  }
  return steps.length < 2 ? '' : `${start}l${steps.join(' ')}z`
}
