import { KM_PER_MILE } from '../places/place-rules.ts'
import type { Hit } from '../search/search-words.ts'

/** Beyond the widest circle that is searched for "near" (directory guide 3.1), nobody is asked to believe that it is. */
const NEAR_MILES = 25

/** Whether a service is so far off that "near you" would be untrue, as finely as the place is known. */
const isFar = ({ distanceKm }: Pick<Hit, 'distanceKm'>, spreadKm: number): boolean =>
  distanceKm !== undefined && distanceKm > NEAR_MILES * KM_PER_MILE + spreadKm

/** The hits of the near band in two: those that are near, and the nearest beyond. */
export function nearAndFar<Of extends Pick<Hit, 'distanceKm'>>(
  hits: readonly Of[],
  spreadKm: number,
): { near: Of[]; far: Of[] } {
  const far = hits.filter((hit) => isFar(hit, spreadKm))
  return { near: hits.filter((hit) => !far.includes(hit)), far }
}
