import type { Place } from '../place.ts'
import { kmBetween } from '../place-rules.ts'

/** On an equal name the first kind wins; two kinds on one spot are one place. GeoNames tells a town from a village nowhere. */
export const nameKinds = [
  'council',
  'county',
  'City',
  'Town',
  'GeoNames',
  'Suburban Area',
  'Village',
  'Hamlet',
  'Other Settlement',
  'near',
  'past council',
] as const
export type NameKind = (typeof nameKinds)[number]

/** A place that a name may mean, before it is known whether another has the same name. */
export interface NamedPlace {
  kind: NameKind
  place: Place
  /** Folded names under which it answers. */
  answersTo: string[]
  /** How it is told from others of its name: "Bangor, Gwynedd". */
  fullLabel: string
  /** Folded words that may follow the name: its county, district, region, nation, outcode. */
  within: string[]
  outcode?: string
  /** Name of its council as the file has it, to be looked up if the place is chosen. */
  councilName?: string
}

const rank = (named: NamedPlace) => nameKinds.indexOf(named.kind)
const isWide = (kind: NameKind) => kind === 'council' || kind === 'county' || kind === 'past council'
const SAME_SPOT_KM = 2
const SAME_TOWN_KM = 10
const SAME_COUNCIL_KM = 60

function isSamePlace(kept: NamedPlace, other: NamedPlace): boolean {
  if (kept.place.code === other.place.code) return true
  const [a, b] = [kept.place.point, other.place.point]
  if (!a || !b) return false
  const km = kmBetween(a, b)
  // Two sources put the middle of one council 30 km apart (Shetland).
  if (isWide(kept.kind) && isWide(other.kind)) return km <= Math.max(SAME_COUNCIL_KM, kept.place.spreadKm)
  if (isWide(kept.kind) || isWide(other.kind))
    return km <= Math.max(SAME_TOWN_KM, kept.place.spreadKm, other.place.spreadKm)
  return km <= (kept.place.source === other.place.source ? SAME_SPOT_KM : SAME_TOWN_KM)
}

/** Best first: by kind, then the larger; a council and the town it is named after become one. */
export function rankNamed(candidates: readonly NamedPlace[]): NamedPlace[] {
  const sorted = [...candidates].sort(
    (a, b) =>
      rank(a) - rank(b) || b.place.spreadKm - a.place.spreadKm || a.fullLabel.localeCompare(b.fullLabel),
  )
  const kept: NamedPlace[] = []
  for (const each of sorted) if (!kept.some((better) => isSamePlace(better, each))) kept.push(each)
  return kept
}

const large = new Set<NameKind>(['council', 'county', 'City', 'Town'])

/**
 * The one place among several of a name that is far larger than the others: a city, or the town that its postcode area is
 * named after, while no other is a council, a county, a city or a town. We hold no numbers of people.
 */
export function farLargest(
  found: readonly NamedPlace[],
  namesPostcodeArea: (named: NamedPlace) => boolean,
): NamedPlace | undefined {
  const [only, ...more] = found.filter((each) => each.kind === 'City' || namesPostcodeArea(each))
  const others = found.filter((each) => each !== only)
  return more.length === 0 && others.every(({ kind }) => !large.has(kind)) ? only : undefined
}

/** Whether the words after a name ("gwynedd", "n ireland", "cumbria la13") say where a place lies and nothing else. */
export function liesWithin(named: NamedPlace, words: string): boolean {
  if (words.length > 2 && named.within.some((each) => each.startsWith(words))) return true
  const longestFirst = named.within.toSorted((a, b) => b.length - a.length)
  const left = longestFirst.reduce((rest, each) => ` ${rest} `.replace(` ${each} `, ' ').trim(), words)
  return left === ''
}
