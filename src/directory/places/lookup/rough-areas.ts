import { areaRows, once } from '../builtin/place-content.ts'
import { countyCodes, countyName, townPinned } from '../builtin/towns.ts'
import type { Place } from '../place.ts'
import { foldName } from './name-folding.ts'

const TOWN = /^(gn\.[A-Z]+\.\w+)\../

// Royal Mail numbers outwards: the middle of the town that an area is named after has the half 1 (HU1, BS1, YO1). London is
// several areas that share their towns.
const halves = once(() =>
  areaRows()
    .filter(({ at }) => at !== 'ENG.GLA')
    .map(({ area, town, at }) => {
      const isCounty = foldName(countyName(at) ?? '') === foldName(town)
      return { half: `${area}1`, town: townPinned(`${town} ${at}`).id, county: isCounty ? `gn.${at}` : null }
    }),
)

const countyNamed = once(
  () => new Map(countyCodes().map((at) => [foldName(countyName(at) ?? ''), `gn.${at}`] as const)),
)

/**
 * Areas that a place lies in as far as our own lists know, with no file of councils imported: the town and the county of
 * GeoNames, and the half of a postcode in the middle of a post town. The smallest first.
 */
export function roughAreasOf({ code, councils }: Pick<Place, 'code' | 'councils'>): string[] {
  const [half = ''] = code.split(/[ /]/)
  const pair = halves().find((each) => each.half === half || each.town === code || each.county === code)
  const town = pair?.town ?? code
  const county = TOWN.exec(town)?.[1]
  const named = councils.flatMap(({ name }) => countyNamed().get(foldName(name.replace(/, .*$/, ''))) ?? [])
  return [...(pair ? [pair.half, pair.town] : []), ...(county ? [county] : []), ...named]
}

/** A town or a county of GeoNames, as our own lists give it out. */
export const isRoughArea = (code: string): boolean => /^gn\.[A-Z]+\.\w+(?:\.[a-z\d-]+)*$/.test(code)

/** The county of a town that has none of its own name, such as East Riding of Yorkshire of Beverley. */
export const countyOfTown = (code: string): string | null => TOWN.exec(code)?.[1] ?? null
