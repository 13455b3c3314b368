import { councilRef, councilsOfOutcode } from '../builtin/built-in-councils.ts'
import { postcodeFacts } from '../builtin/place-content.ts'
import { middleOf } from '../builtin/towns.ts'
import type { Place } from '../place.ts'
import { kmBetween, WIDEST_RADIUS_KM } from '../place-rules.ts'
import type { PlaceOutcodeTable } from '../place-tables.ts'
import { areaLabel, areaPlace, measuredFrom } from './area-place.ts'
import { nameCouncils } from './name-councils.ts'
import { isForPostOnly, mayBePrefix, UNMEASURED_OUTCODE_KM } from './outcode-rules.ts'
import { findOutcode, hasOutcodes, listOutcodesWithLetter, type Reader } from './place-lookup-queries.ts'
import { sourceOf } from './place-sources.ts'
import { areaOf } from './postcode-text.ts'

/** No postcode file has coordinates there: a half that is missing is no sign of a mistake. */
const islandAreas = new Set(['JE', 'GY', 'IM'])

const isOld = (row: { outcode: string; ended: boolean }) =>
  row.ended || postcodeFacts().ended.includes(row.outcode)
const isPost = (row: PlaceOutcodeTable) =>
  isForPostOnly(row.outcode, row.points, postcodeFacts().few_points_are_real_in)

/** A first half: as imported, else from our own rough list of councils, else as its area. Null when no area has it. */
export async function outcodePlace(db: Reader, outcode: string): Promise<Place | null> {
  const row = await findOutcode(db, outcode)
  const inUse = row !== undefined && !isOld(row) && !isPost(row)
  if (mayBePrefix(outcode) && !inUse) {
    const place = await prefixPlace(db, outcode)
    if (place) return place
  }
  if (row && !isPost(row)) return fromRow(db, row)
  return row ? postOnlyPlace(outcode) : (listedPlace(outcode) ?? unlistedPlace(db, outcode))
}

/** An island of one postcode has a reach of nothing. */
const SMALLEST_KM = 1

async function fromRow(db: Reader, row: PlaceOutcodeTable): Promise<Place> {
  const { outcode, lat, lng } = row
  const spreadKm = Math.max(SMALLEST_KM, row.r90_km ?? UNMEASURED_OUTCODE_KM)
  const area = areaPlace(areaOf(outcode))
  return {
    code: outcode,
    label: outcode,
    // A half whose points lie so far apart can sort and no more: PA80 once spanned two regions.
    precision: spreadKm > WIDEST_RADIUS_KM ? 'area' : 'outcode',
    point: { lat, lng },
    spreadKm,
    councils: await nameCouncils(db, row.council_codes),
    region: row.region_code,
    nation: row.nation ?? area?.nation ?? null,
    source: sourceOf(row.source),
    ...(isOld(row) ? { note: `${outcode} is an old code. We used the place where it was.` } : {}),
  }
}

/** "EC1" is the start of seven halves: their middle, and their names for who wants to be nearer. */
async function prefixPlace(db: Reader, prefix: string): Promise<Place | null> {
  const members = (await listOutcodesWithLetter(db, prefix)).filter((row) => !isOld(row) && !isPost(row))
  const [first] = members
  if (!first) return null
  const point = middleOf(members)
  const codes = members.map((row) => row.outcode)
  const spreadKm = Math.max(...members.map((row) => kmBetween(point, row) + (row.r90_km ?? 0)))
  return {
    code: prefix,
    label: prefix,
    precision: 'outcode',
    point,
    spreadKm: Math.round(spreadKm * 10) / 10,
    councils: await nameCouncils(db, [...new Set(members.flatMap((row) => row.council_codes))]),
    region: first.region_code,
    nation: first.nation,
    source: sourceOf(first.source),
    nearer: codes,
    note: `${prefix} is the start of several codes (${codes.join(', ')}). One of them gives nearer results.`,
  }
}

function postOnlyPlace(outcode: string): Place | null {
  const area = areaOf(outcode)
  const note = `${outcode} is used for post and does not say where you are. We used ${areaLabel(area)}.`
  return areaPlace(area, { code: outcode, note })
}

function listedPlace(outcode: string): Place | null {
  const [council, ...others] = councilsOfOutcode(outcode)
  if (!council) return null
  const names = [council, ...others].map(({ name }) => name).join(' or ')
  return {
    code: outcode,
    label: outcode,
    precision: 'council',
    point: council.point,
    spreadKm: council.spread,
    councils: [council, ...others].map(councilRef),
    region: council.region ?? null,
    nation: council.nation,
    source: sourceOf('own list'),
    note: `By a rough list, ${outcode} is in ${names}. If that is not right, give your town.`,
  }
}

async function unlistedPlace(db: Reader, outcode: string): Promise<Place | null> {
  const { ended, now } = postcodeFacts()
  const area = now[outcode] ?? areaOf(outcode)
  const label = areaLabel(area)
  const from = measuredFrom(area)
  const note =
    ended.includes(outcode) && !mayBePrefix(outcode)
      ? `${outcode} is an old code. We only know it as part of ${label}.`
      : (await hasOutcodes(db)) && !islandAreas.has(area)
        ? `We do not know ${outcode}. We used ${label}.`
        : `We only know ${outcode} as part of ${label}${from ? `, so we looked around ${from}` : ''}.`
  return areaPlace(area, { code: outcode, note })
}
