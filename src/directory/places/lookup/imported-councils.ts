import { middleOf } from '../builtin/towns.ts'
import { nationName, regionName } from '../nations-and-regions.ts'
import type { CouncilRef, Place } from '../place.ts'
import { kmBetween } from '../place-rules.ts'
import {
  type CouncilRecord,
  listCouncilsById,
  listCouncilsCoded,
  listCouncilsNamed,
  listCouncilsWithin,
} from './council-queries.ts'
import { foldName } from './name-folding.ts'
import { labelWithin, sizeNote } from './name-labels.ts'
import type { NamedPlace } from './name-ranking-rules.ts'
import type { Reader } from './place-lookup-queries.ts'
import { sourceOf } from './place-sources.ts'

/** Counties, combined authorities and London as a whole: others decide there, and their own points are often wrong. */
const isUpper = (council: CouncilRecord): boolean =>
  council.gss_code === null ? false : /^(?:E10|E47|E61|E12)/.test(council.gss_code)

const refs = (councils: readonly CouncilRecord[]): CouncilRef[] =>
  councils.flatMap(({ gss_code, name }) => (gss_code ? [{ code: gss_code, name }] : []))

function spread(councils: readonly CouncilRecord[], middle: Place['point']): number {
  const reaches = councils.map((council) => {
    const radius = Math.sqrt((council.area_km2 ?? 30) / Math.PI)
    return (
      radius +
      (middle && council.lat !== null && council.lng !== null
        ? kmBetween(middle, { lat: council.lat, lng: council.lng })
        : 0)
    )
  })
  return Math.max(1, Math.round(Math.max(...reaches, 0)))
}

function toNamed(council: CouncilRecord, councils: readonly CouncilRecord[], note?: string): NamedPlace {
  const located = councils.flatMap(({ lat, lng }) => (lat === null || lng === null ? [] : [{ lat, lng }]))
  const point = located.length > 0 ? middleOf(located) : null
  const nation = council.nation ? nationName(council.nation) : ''
  const around = (council.region_code && regionName(council.region_code)) || nation
  const spreadKm = spread(councils, point)
  const place: Place = {
    code: council.gss_code ?? `council.${council.id}`,
    label: council.name,
    precision: 'council',
    point,
    spreadKm,
    councils: refs(councils),
    region: council.region_code,
    nation: council.nation,
    source: sourceOf('councils'),
    ...(note ? { note } : sizeNote(council.name, spreadKm)),
  }
  return {
    kind: !council.current ? 'past council' : isUpper(council) ? 'county' : 'council',
    place,
    answersTo: council.folded_names,
    fullLabel: labelWithin(council.name, around),
    within: [around, nation].map(foldName).filter((word) => word !== ''),
  }
}

async function fromRow(db: Reader, council: CouncilRecord): Promise<NamedPlace> {
  if (!council.current) {
    const heirs = council.replaced_by.length > 0 ? await listCouncilsById(db, council.replaced_by) : []
    const names = heirs.map(({ name }) => name).join(' and ')
    const note = names
      ? `${council.name} is now part of ${names}.`
      : `${council.name} is a council of the past.`
    return toNamed(council, heirs.length > 0 ? heirs : [council], note)
  }
  const parts = isUpper(council) ? await listCouncilsWithin(db, [council.id]) : []
  return toNamed(council, parts.length > 0 ? parts : [council])
}

const onlyWithPoint = (found: NamedPlace[]) => found.filter(({ place }) => place.point !== null)

export async function importedCouncilsNamed(db: Reader, folded: string): Promise<NamedPlace[]> {
  const rows = await listCouncilsNamed(db, [folded])
  return onlyWithPoint(await Promise.all(rows.map((row) => fromRow(db, row))))
}

export async function importedCouncilCoded(db: Reader, code: string): Promise<NamedPlace | undefined> {
  const rows = await listCouncilsCoded(db, [code.replace(/^council\./, '')])
  const row = rows.find((each) => each.gss_code === code) ?? rows[0]
  return row && fromRow(db, row)
}
