import { plainCountyName } from '../builtin/cut-towns.ts'
import { nationName, regionName } from '../nations-and-regions.ts'
import type { PlaceNameTable } from '../place-tables.ts'
import { foldName } from './name-folding.ts'
import { labelWithin, sizeNote } from './name-labels.ts'
import { type NamedPlace, type NameKind, nameKinds } from './name-ranking-rules.ts'
import { listNamed, listNamesStarting, type Reader } from './place-lookup-queries.ts'
import { sourceOf } from './place-sources.ts'

const kindOf = (type: string): NameKind => nameKinds.find((kind) => kind === type) ?? 'Other Settlement'
// OS Open Names writes Welsh councils in both languages: "Casnewydd - Newport".
const plain = (name: string | null): string => plainCountyName(name?.split(' - ').at(-1) ?? '')
const SMALLEST_KM = 1
/** Begins the code of a place that came from an imported file of names. */
export const NAME_CODE = 'place.'

/** A row of an imported file of names. Its council is looked up only if it is chosen: the file has no codes. */
export function fromNameRow(row: PlaceNameTable): NamedPlace {
  const district = plain(row.district)
  const county = plain(row.county)
  const nation = row.nation ? nationName(row.nation) : ''
  const around = county === 'London' ? district : county || district || nation
  const label = labelWithin(row.name, around)
  const words = [county, district, row.region_code && regionName(row.region_code), nation, row.outcode]
  return {
    kind: kindOf(row.type),
    answersTo: [row.folded, ...(row.other_folded ? [row.other_folded] : [])],
    fullLabel: label,
    within: words.flatMap((word) => (word ? [foldName(word)] : [])),
    ...(row.outcode ? { outcode: row.outcode } : {}),
    ...(district || county ? { councilName: district || county } : {}),
    place: {
      code: `${NAME_CODE}${row.id}`,
      label,
      precision: 'place',
      point: { lat: row.lat, lng: row.lng },
      spreadKm: Math.max(SMALLEST_KM, row.extent_km ?? 3),
      councils: [],
      region: row.region_code,
      nation: row.nation,
      source: sourceOf('places'),
      ...sizeNote(row.name, row.extent_km ?? 0),
    },
  }
}

export const importedNamed = async (db: Reader, folded: string): Promise<NamedPlace[]> =>
  (await listNamed(db, folded)).map(fromNameRow)

export const importedStarting = async (db: Reader, folded: string): Promise<NamedPlace[]> =>
  (await listNamesStarting(db, folded)).map(fromNameRow)
