import type { PlaceShape } from '../place-tables.ts'
import { GEONAMES } from './area-place.ts'

const names: Record<PlaceShape | 'own list', string> = {
  postcodes: 'ONS postcode directory',
  outcodes: 'ONS postcode directory, by first half',
  sectors: 'ONS postcode directory, by sector',
  places: 'OS Open Names',
  councils: 'List of councils, mySociety',
  boundaries: 'ONS boundaries',
  'own list': `Rough list of this network, with points of ${GEONAMES}`,
}

/** What `Place.source` says: where the answer came from, in words. */
export const sourceOf = (source: PlaceShape | 'own list'): string => names[source]
