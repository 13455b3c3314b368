import { builtInCouncils, councilRef } from '../builtin/built-in-councils.ts'
import { once } from '../builtin/place-content.ts'
import { townPinned } from '../builtin/towns.ts'
import { nationName, nationsByCode, regionName, regionsByCode } from '../nations-and-regions.ts'
import type { Nation, Place } from '../place.ts'
import { areaPlace, GEONAMES, NEARER } from './area-place.ts'
import { foldName } from './name-folding.ts'
import { labelWithin, sizeNote } from './name-labels.ts'
import type { NamedPlace } from './name-ranking-rules.ts'
import { sourceOf } from './place-sources.ts'

const REGION_KM = 80
const NATION_KM = 200

export const builtInCouncilNames = once((): NamedPlace[] =>
  builtInCouncils().map((council) => {
    const { code, name, point, spread, region = null, nation } = council
    const around = region ? (regionName(region) ?? '') : nationName(nation)
    const place: Place = {
      code,
      label: name,
      precision: 'council',
      point,
      spreadKm: spread,
      councils: [councilRef(council)],
      region,
      nation,
      source: sourceOf('own list'),
      ...sizeNote(name, spread),
    }
    const within = [around, nationName(nation)].map(foldName)
    return {
      kind: 'council',
      place,
      answersTo: [foldName(name)],
      within,
      fullLabel: labelWithin(name, around),
    }
  }),
)

interface Wide {
  name: string
  gss: string
  also: string[]
  town: string
  nation: Nation
  region: string | null
}

function fromWide({ name, gss, also, town, nation, region }: Wide): NamedPlace {
  const { lat, lng } = townPinned(town)
  const place: Place = {
    code: gss,
    label: name,
    precision: 'area',
    point: { lat, lng },
    spreadKm: region ? REGION_KM : NATION_KM,
    councils: [],
    region,
    nation,
    source: GEONAMES,
    note: `We only know that you mean ${name}. ${NEARER}`,
  }
  return { kind: 'county', place, answersTo: [name, ...also].map(foldName), within: [], fullLabel: name }
}

const islandAreas = new Map<Nation, string>([
  ['jersey', 'JE'],
  ['guernsey', 'GY'],
  ['isle_of_man', 'IM'],
])

function fromIsland(nation: Nation, names: string[]): NamedPlace[] {
  const place = areaPlace(islandAreas.get(nation) ?? '')
  return place
    ? [{ kind: 'county', place, answersTo: names.map(foldName), within: [], fullLabel: place.label }]
    : []
}

/** Nations and regions, for who types no more: they sort, and say which nation's help to show. */
export const builtInNationsAndRegions = once((): NamedPlace[] => [
  ...[...nationsByCode.values()].flatMap((nation) =>
    islandAreas.has(nation.code)
      ? fromIsland(nation.code, [nation.name, ...nation.also])
      : [fromWide({ ...nation, nation: nation.code, region: null })],
  ),
  ...[...regionsByCode.values()]
    .map((region) => fromWide({ ...region, nation: 'england', region: region.gss }))
    // By name London is the county of GeoNames, which has a better point; by code it is the region.
    .map((region) => (region.place.label === 'London' ? { ...region, answersTo: [] } : region)),
])
