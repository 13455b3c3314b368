import type { Place, Point } from './place.ts'

const EARTH_KM = 6371.0088
export const KM_PER_MILE = 1.609344

/** Great-circle distance in miles. */
export const milesBetween = (a: Point, b: Point): number => kmBetween(a, b) / KM_PER_MILE

export function kmBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const dLat = Math.sin(radians(b.lat - a.lat) / 2)
  const dLng = Math.sin(radians(b.lng - a.lng) / 2)
  const half = dLat * dLat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * dLng * dLng
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** Beyond this "near you" is no longer true, however widely a postcode spreads (PA80 once spanned two regions). */
export const WIDEST_RADIUS_KM = 50

/**
 * How far to look, in km: the step plus the spread of the place, so that nobody at the far end of a wide postcode loses
 * what is near them. Capped at 50 km, but never under the step itself. Null at area precision: sort, cut nothing off.
 */
export function effectiveRadiusKm(
  stepMiles: number,
  place: Pick<Place, 'precision' | 'spreadKm'>,
): number | null {
  if (place.precision === 'area') return null
  const step = stepMiles * KM_PER_MILE
  return Math.max(step, Math.min(step + place.spreadKm, WIDEST_RADIUS_KM))
}

/** What may be kept of a place: a full postcode is cut to its sector (or outcode, or area) and its council. */
export const coarsen = (place: Place): Place => place.coarser ?? place
