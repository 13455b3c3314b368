import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { Polygons } from '../place-tables.ts'

export interface Boundary {
  code: string
  name: string
  polygons: Polygons
}
export interface Boundaries {
  kept: Boundary[]
  read: number
  leftOut: Map<string, number>
}

interface Shape {
  type: string
  coordinates: unknown
}
interface Feature {
  properties: Record<string, unknown> | null
  geometry: Shape | null
}

const codeField = /^(?:lad\d\dcd|areacd)$/i
const nameField = /^(?:lad\d\dnm|areanm)$/i
// Districts and unitary councils; the same file may carry counties, regions and nations.
const councilCode = /^(?:E0[6-9]|W06|S12|N09)\d{6}$/

const fieldIn = (properties: Record<string, unknown>, field: RegExp): string => {
  const key = Object.keys(properties).find((each) => field.test(each))
  return key === undefined ? '' : String(properties[key])
}

function featuresOf(file: unknown): Feature[] | null {
  const shape = file as { type?: string; features?: Feature[]; objects?: Topology['objects'] }
  if (shape.type === 'FeatureCollection' && Array.isArray(shape.features)) return shape.features
  if (shape.type !== 'Topology' || !shape.objects) return null
  const topology = file as Topology
  return Object.values(topology.objects).flatMap((object) => {
    const found = feature(topology, object) as unknown as { features?: Feature[] } & Feature
    return found.features ?? [found]
  })
}

const polygonsOf = (geometry: Shape | null): Polygons => {
  if (geometry?.type === 'Polygon') return [geometry.coordinates as Polygons[number]]
  return geometry?.type === 'MultiPolygon' ? (geometry.coordinates as Polygons) : []
}

const isOnGlobe = (polygons: Polygons): boolean =>
  polygons.every((rings) =>
    rings.every((ring) => ring.every(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90)),
  )

/** Reads boundaries of councils from GeoJSON or TopoJSON in degrees; a sentence when the file is not that. */
export function readBoundaries(file: unknown): Boundaries | { refused: string } {
  const features = featuresOf(file)
  if (!features) return { refused: 'This is neither GeoJSON (FeatureCollection) nor TopoJSON (Topology).' }
  const kept = new Map<string, Boundary>()
  const leftOut = new Map<string, number>()
  const leave = (reason: string) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1)
  for (const { properties, geometry } of features) {
    const [code, name] = [fieldIn(properties ?? {}, codeField), fieldIn(properties ?? {}, nameField)]
    const polygons = polygonsOf(geometry)
    if (!isOnGlobe(polygons))
      return {
        refused:
          'Coordinates lie outside ±180: this looks like British National Grid. Degrees (WGS84) are needed.',
      }
    if (!councilCode.test(code) || name === '') leave('not a council')
    else if (polygons.length === 0) leave('without a shape')
    else if (kept.has(code)) leave('given twice')
    else kept.set(code, { code, name, polygons })
  }
  if (kept.size > 0) return { kept: [...kept.values()], read: features.length, leftOut }
  const fields = Object.keys(features[0]?.properties ?? {}).join(', ')
  return {
    refused: `No council is in this file.\n  found:  ${fields}\n  needed: a code (ladYYcd or areacd) and a name (ladYYnm or areanm)`,
  }
}
