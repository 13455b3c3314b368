import type { Reader } from '../lookup/place-lookup-queries.ts'
import type { CouncilRef, Point } from '../place.ts'
import type { Polygons } from '../place-tables.ts'
import { findBoundaryDigest, listBoundaries } from './boundary-queries.ts'
import { isInside, kmToCorner } from './polygon-rules.ts'

export interface CouncilShape extends CouncilRef {
  polygons: Polygons
}

let kept: { digest: string; shapes: CouncilShape[] } | undefined

/** Imported boundaries, kept until others are loaded: decoding them costs 40 ms. Empty when none are. */
export async function councilShapes(db: Reader): Promise<readonly CouncilShape[]> {
  const digest = await findBoundaryDigest(db)
  if (digest === null) return []
  if (kept?.digest !== digest) kept = { digest, shapes: await listBoundaries(db) }
  return kept.shapes
}

/** Canna and its like fall outside generalised shapes: the nearest council within so many km gives the label. */
const FAR_KM = 30

/**
 * The council to write beside a point. Boundaries are generalised (998 of 1,000 postcodes agree, fewer in inner
 * cities): label with it, never decide by it who may use a service.
 */
export async function councilLabelAt(db: Reader, point: Point): Promise<CouncilRef | null> {
  const shapes = await councilShapes(db)
  const around = shapes.find(({ polygons }) => isInside(point, polygons))
  if (around) return { code: around.code, name: around.name }
  const distances = shapes.map(({ code, name, polygons }) => ({
    code,
    name,
    km: kmToCorner(point, polygons),
  }))
  const nearest = distances.toSorted((a, b) => a.km - b.km)[0]
  return nearest && nearest.km <= FAR_KM ? { code: nearest.code, name: nearest.name } : null
}
