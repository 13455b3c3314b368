import { keepFew } from '../../../platform/memory/few-kept.ts'
import type { CouncilShape } from './council-shapes.ts'
import type { Frame, Projection } from './map-geometry-rules.ts'
import { pathOf } from './map-path.ts'

/** Beyond this a map holds dozens of councils: their lines say nothing any more, and weigh more than the page. */
const WIDEST_DEGREES = 1.5

const boxes = new WeakMap<CouncilShape, Frame>()

function boxOf(shape: CouncilShape): Frame {
  const known = boxes.get(shape)
  if (known) return known
  const box = { west: 180, east: -180, south: 90, north: -90 }
  for (const [lng, lat] of shape.polygons.flat(2)) {
    box.west = Math.min(box.west, lng)
    box.east = Math.max(box.east, lng)
    box.south = Math.min(box.south, lat)
    box.north = Math.max(box.north, lat)
  }
  boxes.set(shape, box)
  return box
}

const overlap = (one: Frame, other: Frame): boolean =>
  one.west < other.east && one.east > other.west && one.south < other.north && one.north > other.south

/** Cutting the councils around a town costs a millisecond, and the same places are asked for again and again. */
const kept = keepFew<{ shapes: readonly CouncilShape[]; path: string }>(400)

/** Borders of imported councils within a frame as one SVG path, drawn quietly; empty when the frame is too wide. */
export function councilPath(shapes: readonly CouncilShape[], frame: Frame, at: Projection): string {
  if (shapes.length === 0 || frame.north - frame.south > WIDEST_DEGREES) return ''
  const name = [frame.west, frame.east, frame.south, frame.north, at.width].join(' ')
  const known = kept.get(name)
  // Other shapes are another array: what was cut from the ones before is not used again.
  if (known?.shapes === shapes) return known.path
  const path = shapes
    .filter((shape) => overlap(boxOf(shape), frame))
    .map((shape) => pathOf(shape.polygons.flat(), frame, at))
    .join('')
  kept.set(name, { shapes, path })
  return path
}
