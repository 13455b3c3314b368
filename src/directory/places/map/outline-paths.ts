import { keepFew } from '../../../platform/files/few-kept.ts'
import { outline } from './cut-outline.ts'
import type { Frame, Projection } from './map-geometry-rules.ts'
import { pathOf } from './map-path.ts'

interface OutlinePaths {
  land: string
  neighbours: string
}

/** About 2 MB. Cutting 7,000 corners to a frame takes a millisecond, and the same places are asked for again and again. */
const kept = keepFew<OutlinePaths>(400)

/** Coasts within a frame as SVG paths. */
export function outlinePaths(frame: Frame, at: Projection): OutlinePaths {
  const name = [frame.west, frame.east, frame.south, frame.north, at.width].join(' ')
  const known = kept.get(name)
  if (known) return known
  const { land, neighbours } = outline()
  const made = { land: pathOf(land, frame, at), neighbours: pathOf(neighbours, frame, at) }
  kept.set(name, made)
  return made
}
