import type { Point } from '../places/place.ts'
import { kmBetween } from '../places/place-rules.ts'
import type { PublicVenue } from './published-service.ts'

/** Finer than this a point may stand for a door; from here on it is the middle of something. */
const DOOR_KM = 0.5

/** True where the point is the middle of a postcode, an outcode or a town, and no dot may be drawn on it. */
export const isApproximate = ({ pointSpreadKm = 0 }: Pick<PublicVenue, 'pointSpreadKm'>): boolean =>
  pointSpreadKm > DOOR_KM

/** The venue that a distance was measured to; the first one when nothing was measured. */
export function nearestVenue(venues: readonly PublicVenue[], from: Point | null): PublicVenue | undefined {
  if (from === null) return venues[0]
  const away = ({ point }: PublicVenue): number =>
    point === undefined ? Number.POSITIVE_INFINITY : kmBetween(from, point)
  return venues.toSorted((one, other) => away(one) - away(other))[0]
}

/** Where it is in a few words, never finer than its level allows: "Leeds", "somewhere in LS6 (Leeds)". */
export function venueInWords({ level, town, outcode, council }: PublicVenue): string | undefined {
  const place = town ?? council?.name
  if (level === 'phone_for_address') return place && `${place}, address given when you call`
  if (level !== 'district' || outcode === undefined) return level === 'district' ? about(place) : place
  return place === undefined ? `somewhere in ${outcode}` : `somewhere in ${outcode} (${place})`
}

const about = (place: string | undefined): string | undefined => place && `somewhere in ${place}`
