import { areaOf } from './postcode-text.ts'

/** So few distinct points that it is a sorting office or a large user: BS80 has 4, WV98 5 for 400 postcodes. */
const FEW_POINTS = 5
/** In the areas of islands and glens, districts from 90 up are for large users as everywhere else. */
const FIRST_LARGE_USER_DISTRICT = 90

/** Whether a first half is for post only and says nothing of where somebody is. Unknown counts are taken as real. */
export function isForPostOnly(outcode: string, points: number | null, realIn: readonly string[]): boolean {
  if (points === null || points > FEW_POINTS) return false
  const area = areaOf(outcode)
  const district = Number.parseInt(outcode.slice(area.length), 10)
  return !(realIn.includes(area) && district < FIRST_LARGE_USER_DISTRICT)
}

/** A sector that rests on so few points is no better known than its outcode. */
export const isTooThin = (points: number | null): boolean => points !== null && points <= FEW_POINTS

/** "EC1", "SW1", "W1": the start of several first halves, each with a letter more. */
export const mayBePrefix = (outcode: string): boolean => /^(?:EC\d|WC\d|SW1|SE1|NW1|W1|N1|E1)$/.test(outcode)

/** What is assumed where a source measured nothing: nine in ten outcodes of Great Britain reach no further. */
export const UNMEASURED_OUTCODE_KM = 9.9
/** Nine in ten points of Great Britain are within so much of the middle of their sector. */
export const UNMEASURED_SECTOR_KM = 3.2
