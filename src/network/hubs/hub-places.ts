import type { CouncilShape, CoveredArea, CoveredPart, Place, PlaceAnswer } from '../../directory/index.ts'
import type { Hub } from '../tables.ts'

/** What the network asks of the directory about places. */
export interface HubPlaces {
  find: (text: string) => Promise<PlaceAnswer>
  byCode: (code: string) => Promise<Place | null>
  /** Areas that services say they cover, with how many. */
  covered: () => Promise<readonly CoveredArea[]>
  shapes: () => readonly CouncilShape[]
  attributions: () => readonly string[]
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** What a map draws of a hub; null for one without a place of its own, as the national hub is. */
export async function drawnHub(
  { name, area_codes, is_national }: Pick<Hub, 'name' | 'area_codes' | 'is_national'>,
  { byCode }: Pick<HubPlaces, 'byCode'>,
): Promise<CoveredPart | null> {
  if (is_national) return null
  const places = await Promise.all(area_codes.map(byCode))
  const councils = places.flatMap((place) => (place && place.precision !== 'area' ? [place] : []))
  const points = councils.flatMap(({ point }) => (point ? [point] : []))
  if (points.length === 0) return null
  const middle = { lat: mean(points.map(({ lat }) => lat)), lng: mean(points.map(({ lng }) => lng)) }
  return { name, middle, councils }
}
