import { areaRows, once } from '../builtin/place-content.ts'
import { townPinned } from '../builtin/towns.ts'
import type { Nation, Place, Point } from '../place.ts'
import { kmBetween } from '../place-rules.ts'
import { foldName } from './name-folding.ts'

export const GEONAMES = 'GeoNames'

const areas = once(() => new Map(areaRows().map((row) => [row.area, row])))

/** How an area is called inside a sentence: "the Leicester area", "east London", "Jersey". */
export function areaLabel(letters: string): string {
  const row = areas().get(letters)
  return row?.known_as ?? `the ${row?.town ?? letters} area`
}

export const NEARER = 'The first half of your postcode gives nearer results.'

// The Crown dependencies have no coordinates in any postcode file, so the first half would help nobody there.
const wholes = new Set<Nation | undefined>(['jersey', 'guernsey', 'isle_of_man'])
const wholeAreaNote = (letters: string, nation: Nation | undefined): string =>
  wholes.has(nation)
    ? `We only know ${areaLabel(letters)} as a whole.`
    : `We only know ${letters} as ${areaLabel(letters)}. ${NEARER}`

/** Where a postcode area that we know by its town is measured from. */
export function measuredFrom(letters: string): string | null {
  const row = areas().get(letters)
  return row && row.known_as === undefined ? row.town : null
}

const TOWN_KM = 10

/** Whether a postcode area is named after the town of this name there; the 124 larger ones, on the whole. */
export const namesPostcodeArea = (folded: readonly string[], point: Point | null): boolean =>
  point !== null &&
  areaRows().some(
    ({ town, at }) =>
      folded.includes(foldName(town)) && kmBetween(point, townPinned(`${town} ${at}`)) <= TOWN_KM,
  )

/** The post town of an area: all that is known with nothing imported. It only ever sorts. */
export function areaPlace(letters: string, as: { code?: string; note?: string } = {}): Place | null {
  const row = areas().get(letters)
  if (!row) return null
  const town = townPinned(`${row.town} ${row.at}`)
  return {
    code: as.code ?? letters,
    label: areaLabel(letters),
    precision: 'area',
    point: { lat: town.lat, lng: town.lng },
    spreadKm: row.spread,
    councils: [],
    region: row.region ?? null,
    nation: row.nation ?? null,
    source: GEONAMES,
    note: as.note ?? wholeAreaNote(letters, row.nation),
  }
}

const byLabel = once(
  () => new Map([...areas().keys()].map((letters) => [areaLabel(letters).toLowerCase(), letters])),
)

/** The area of a label that we gave out ("the Leicester area"): the form shows it again, and it is sent again. */
export function areaLabelled(text: string): Place | null {
  const letters = byLabel().get(text.toLowerCase())
  return letters ? areaPlace(letters) : null
}
