import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { readMadeFile, readPackageFile } from '../builtin/made-file.ts'
import { once } from '../builtin/place-content.ts'
import type { Ring } from './map-geometry-rules.ts'

interface Outline {
  /** The United Kingdom and the Crown dependencies. */
  land: Ring[]
  /** Ireland, so that Northern Ireland is not drawn as an island of its own. */
  neighbours: Ring[]
}

// ISO 3166 numbers in Natural Earth: United Kingdom, Jersey, Guernsey, Isle of Man; Ireland.
const OURS = new Set(['826', '832', '831', '833'])
const NEIGHBOURS = new Set(['372'])

// 10 m of ground; the map shows a hundred times less.
const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000

function ringsOf(atlas: Topology, ids: ReadonlySet<string>): Ring[] {
  const countries = atlas.objects.countries as GeometryCollection
  return countries.geometries
    .filter((country) => ids.has(String(country.id)))
    .flatMap((country) => {
      const { geometry } = feature(atlas, country) as unknown as {
        geometry: { type: string; coordinates: Ring[] | Ring[][] }
      }
      const polygons =
        geometry.type === 'Polygon' ? [geometry.coordinates as Ring[]] : (geometry.coordinates as Ring[][])
      return polygons.flat()
    })
    .map((ring) => ring.map(([lng, lat]) => [rounded(lng), rounded(lat)]))
}

function cut(): Outline {
  const atlas = readPackageFile<Topology>('world-atlas/countries-10m.json')
  return { land: ringsOf(atlas, OURS), neighbours: ringsOf(atlas, NEIGHBOURS) }
}

/** Outlines from Natural Earth (public domain), cut once from a file of 3.7 MB that holds the world. */
export const outline = once((): Outline => readMadeFile('outline-1.json', cut))
