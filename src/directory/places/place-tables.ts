import type { Generated, JSONColumnType } from 'kysely'
import type { Nation } from './place.ts'

/** The shapes of file that can be imported; of each, one edition is loaded at a time. */
export const placeShapes = ['postcodes', 'outcodes', 'sectors', 'places', 'councils', 'boundaries'] as const
export type PlaceShape = (typeof placeShapes)[number]

export interface PlaceSourceTable {
  shape: PlaceShape
  title: string
  edition: string
  licence: string
  attribution: string
  digest: string
  rows_read: number
  rows_kept: number
  imported_at: Generated<Date>
  /** Who agreed that the licence of Northern Ireland's postcodes allows this use. */
  bt_agreed_by: string | null
}

export interface PlacePostcodeTable {
  postcode: string
  lat: number | null
  lng: number | null
  council_code: string | null
  ward_code: string | null
  region_code: string | null
  nation: Nation | null
  /** A rank within one nation: never compare across nations. */
  deprivation_rank: number | null
  ended: boolean
}

interface CodeArea {
  source: PlaceShape
  lat: number
  lng: number
  postcodes: number | null
  /** Distinct points: a sorting office counts once. Null when the source does not say. */
  points: number | null
  r90_km: number | null
  council_codes: string[]
  ended: boolean
}

export interface PlaceOutcodeTable extends CodeArea {
  outcode: string
  council_names: string[]
  region_code: string | null
  nation: Nation | null
  town: string | null
}

export interface PlaceSectorTable extends CodeArea {
  sector: string
}

export interface PlaceNameTable {
  id: string
  name: string
  folded: string
  other_name: string | null
  other_folded: string | null
  type: string
  lat: number
  lng: number
  extent_km: number | null
  outcode: string | null
  district: string | null
  county: string | null
  region_code: string | null
  nation: Nation | null
}

export interface PlaceCouncilTable {
  id: string
  gss_code: string | null
  name: string
  nation: Nation | null
  region_code: string | null
  kind: string
  county_id: string | null
  combined_id: string | null
  folded_names: string[]
  former_codes: string[]
  replaced_by: string[]
  current: boolean
  lat: number | null
  lng: number | null
  area_km2: number | null
}

/** Rings of [lng, lat]; the first of each polygon is its outer edge. */
export type Polygons = [number, number][][][]

export interface PlaceBoundaryTable {
  code: string
  name: string
  polygons: JSONColumnType<Polygons>
}

export interface PlaceTables {
  'directory.place_source': PlaceSourceTable
  'directory.place_postcode': PlacePostcodeTable
  'directory.place_outcode': PlaceOutcodeTable
  'directory.place_sector': PlaceSectorTable
  'directory.place_name': PlaceNameTable
  'directory.place_council': PlaceCouncilTable
  'directory.place_boundary': PlaceBoundaryTable
}
