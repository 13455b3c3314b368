import type { Place } from '../place.ts'
import { nameCouncils } from './name-councils.ts'
import { outcodePlace } from './outcode-place.ts'
import { isTooThin, UNMEASURED_SECTOR_KM } from './outcode-rules.ts'
import { findSector, type Reader } from './place-lookup-queries.ts'
import { sourceOf } from './place-sources.ts'

const SMALLEST_KM = 0.5

/** "LE15 6", or its first half where the sector is unknown, has ended or rests on too few points to be a place. */
export async function sectorPlace(db: Reader, sector: string): Promise<Place | null> {
  const [outcode = ''] = sector.split(' ')
  const whole = await outcodePlace(db, outcode)
  if (whole?.precision !== 'outcode') return whole
  const row = await findSector(db, sector)
  if (!row || row.ended || isTooThin(row.points)) return whole
  const councils = row.council_codes.length > 0 ? await nameCouncils(db, row.council_codes) : whole.councils
  return {
    ...whole,
    code: sector,
    label: sector,
    precision: 'sector',
    point: { lat: row.lat, lng: row.lng },
    spreadKm: Math.max(SMALLEST_KM, row.r90_km ?? Math.min(whole.spreadKm, UNMEASURED_SECTOR_KM)),
    councils,
    source: sourceOf(row.source),
  }
}
