import type { Place } from '../place.ts'
import { nameCouncils } from './name-councils.ts'
import { findPostcode, type Reader } from './place-lookup-queries.ts'
import { sourceOf } from './place-sources.ts'
import { sectorPlace } from './sector-place.ts'

// A building or a short stretch of road.
const UNIT_KM = 0.1

/**
 * A full postcode, with what may be kept of it beside. For a visitor only the coarser place is ever kept: its sector
 * (or half, or area) and the one council that the full postcode told (search guide 1.2).
 */
export async function unitPlace(db: Reader, unit: string): Promise<Place | null> {
  const base = await sectorPlace(db, unit.slice(0, -2))
  const row = base ? await findPostcode(db, unit) : undefined
  if (!base || !row) return base
  const councils = row.council_code ? await nameCouncils(db, [row.council_code]) : base.councils
  const shared = {
    councils,
    region: row.region_code ?? base.region,
    nation: row.nation ?? base.nation,
  }
  const said = row.ended ? 'That postcode is no longer in use. We used the place where it was.' : base.note
  const note = said ? { note: said } : {}
  return {
    ...shared,
    ...note,
    code: unit,
    label: unit,
    precision: 'postcode',
    point: row.lat === null || row.lng === null ? null : { lat: row.lat, lng: row.lng },
    spreadKm: UNIT_KM,
    source: sourceOf('postcodes'),
    coarser: {
      ...base,
      ...shared,
      ...note,
      code: row.council_code ? `${base.code}/${row.council_code}` : base.code,
    },
  }
}
