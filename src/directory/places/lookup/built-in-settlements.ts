import { builtInCouncils, councilRef, councilsOfTown } from '../builtin/built-in-councils.ts'
import { once } from '../builtin/place-content.ts'
import {
  type BuiltInTown,
  builtInTowns,
  countyCodes,
  countyName,
  middleOf,
  nationAt,
  regionAt,
} from '../builtin/towns.ts'
import { nationName, regionName } from '../nations-and-regions.ts'
import type { CouncilRef, Place, Point } from '../place.ts'
import { kmBetween } from '../place-rules.ts'
import { GEONAMES } from './area-place.ts'
import { foldName } from './name-folding.ts'
import { labelWithin, sizeNote } from './name-labels.ts'
import type { NamedPlace } from './name-ranking-rules.ts'

/** GeoNames says nothing of how far a town reaches. */
const TOWN_KM = 3

const lyingAt = (at: string) => {
  const [nation, region] = [nationAt(at), regionAt(at)]
  const words = [countyName(at), region && regionName(region), nation && nationName(nation)]
  return { nation, region, within: words.flatMap((word) => (word ? [foldName(word)] : [])) }
}

function fromTown(town: BuiltInTown): NamedPlace {
  const { nation, region, within } = lyingAt(town.at)
  const county = nation === 'northern_ireland' ? nationName(nation) : (countyName(town.at) ?? '')
  const label = labelWithin(town.name, county)
  const place: Place = {
    code: town.id,
    label,
    precision: 'place',
    point: { lat: town.lat, lng: town.lng },
    spreadKm: TOWN_KM,
    councils: councilsOfTown(town),
    region,
    nation,
    source: GEONAMES,
  }
  return {
    kind: 'GeoNames',
    councilName: countyName(town.at) ?? '',
    place,
    answersTo: [town.folded],
    within,
    fullLabel: label,
  }
}

// Nine in ten of its towns are nearer to its middle than this.
function reach(middle: Point, points: readonly Point[]): number {
  const distances = points.map((point) => kmBetween(middle, point)).sort((a, b) => a - b)
  return Math.max(TOWN_KM, Math.round(distances[Math.ceil(distances.length * 0.9) - 1] ?? 0))
}

const districtsOf = (at: string): CouncilRef[] =>
  builtInCouncils()
    .filter((council) => council.county && council.towns[0]?.endsWith(` ${at}`))
    .map(councilRef)

// GeoNames has no row for a county: its middle is that of its towns. Good for sorting, and it carries region and nation.
function fromCounty(at: string): NamedPlace | null {
  const towns = builtInTowns().filter((town) => town.at === at)
  const name = countyName(at)
  const { nation, region, within } = lyingAt(at)
  if (towns.length === 0 || !name || !nation || !at.includes('.')) return null
  const point = middleOf(towns)
  const spreadKm = reach(point, towns)
  const place: Place = {
    code: `gn.${at}`,
    label: name,
    precision: 'council',
    point,
    spreadKm,
    councils: at.startsWith('NIR.') ? [{ code: at.slice(4), name }] : districtsOf(at),
    region,
    nation,
    source: GEONAMES,
    ...sizeNote(name, spreadKm),
  }
  return {
    kind: 'county',
    councilName: name,
    place,
    answersTo: [foldName(name)],
    within,
    fullLabel: labelWithin(name, (region && regionName(region)) ?? nationName(nation)),
  }
}

export const builtInSettlements = once((): NamedPlace[] => [
  ...countyCodes().flatMap((at) => fromCounty(at) ?? []),
  ...builtInTowns().map(fromTown),
])
