import type { CouncilRef, Nation } from '../place.ts'
import { councilsOfTown } from './built-in-councils.ts'
import { areaRows, once } from './place-content.ts'
import { type BuiltInTown, builtInTowns, countyName, nationAt, regionAt } from './towns.ts'

export interface TownFacts extends Pick<BuiltInTown, 'id' | 'name' | 'lat' | 'lng'> {
  nation: Nation | null
  region: string | null
  county: string | null
  council: CouncilRef | null
  /** Set for the 124 towns that a postcode area is named after; the larger ones, on the whole. */
  postcodeArea: string | null
  /** False when another town has the same name, so that the name alone asks "which one?". */
  isOnly: boolean
}

/** Every built-in town of the United Kingdom and the Crown dependencies with what we know of where it is. */
export const townFacts = once((): TownFacts[] => {
  const areas = new Map(areaRows().map((row) => [`${row.town} ${row.at}`, row.area]))
  const named = new Map<string, number>()
  for (const { folded } of builtInTowns()) named.set(folded, (named.get(folded) ?? 0) + 1)
  return builtInTowns().map((town) => ({
    id: town.id,
    name: town.name,
    lat: town.lat,
    lng: town.lng,
    nation: nationAt(town.at),
    region: regionAt(town.at),
    county: countyName(town.at),
    council: councilsOfTown(town)[0] ?? null,
    postcodeArea: areas.get(`${town.name} ${town.at}`) ?? null,
    isOnly: named.get(town.folded) === 1,
  }))
})
