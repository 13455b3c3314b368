import type { Nation } from '../../places/place.ts'
import type { Lists } from './lists.ts'
import type { PackedWords } from './packed-words.ts'

// Everything is a typed array, so that a process beside this one builds it and hands it over as bytes. Services are numbers, by
// where they are (near-together.ts). Sizes for 100,000 services stand in docs/decisions/0002-search-index-in-memory.md.

/** Words → services, each with how much the word says of the service (0 to 255). */
export interface TextPostings {
  stems: PackedWords
  starts: Uint32Array<ArrayBuffer>
  services: Uint32Array<ArrayBuffer>
  impacts: Uint8Array<ArrayBuffer>
}

/** Needs and experiences of each service, forward; concepts are numbers of the thesaurus. Strength 0 to 255. */
export interface ServiceTags {
  starts: Uint32Array<ArrayBuffer>
  concepts: Uint16Array<ArrayBuffer>
  strengths: Uint8Array<ArrayBuffer>
}

export interface ServiceFacts {
  /** Years; NaN where nothing is said. */
  minimumAge: Float32Array<ArrayBuffer>
  maximumAge: Float32Array<ArrayBuffer>
  /** Days since 1970; 0 never. */
  checkedDay: Uint16Array<ArrayBuffer>
  /** Days since 1970 on which an open wait was stated; 0 where there is none, ALWAYS_OPEN for a helpline. */
  openStatedDay: Uint16Array<ArrayBuffer>
  /** Bits of `nationBit`; 0 where nothing is said. */
  nations: Uint8Array<ArrayBuffer>
  /** Bits of `roleBit`: who it is for, stated. 0 where nothing is stated. */
  roles: Uint16Array<ArrayBuffer>
  /** Bits of `flag`. */
  flags: Uint16Array<ArrayBuffer>
  /** Kinds of support, at most four: numbers of kinds plus one, the rest 0. */
  kinds: Uint8Array<ArrayBuffer>
}

/** Public points in cells of a grid over the islands; a service may have several. */
export interface VenueGrid {
  cellStarts: Uint32Array<ArrayBuffer>
  lat: Float32Array<ArrayBuffer>
  lng: Float32Array<ArrayBuffer>
  services: Uint32Array<ArrayBuffer>
}

export interface ServiceIndex {
  count: number
  ids: PackedWords
  /** Place of each service among those that were taken in, which stand in the order of their ids: settles ties. */
  ranks: Uint32Array<ArrayBuffer>
  text: TextPostings
  /** Words as written, for spelling, with the number of services that hold them. */
  vocabulary: { words: PackedWords; counts: Uint32Array<ArrayBuffer>; trigrams: PackedWords; holders: Lists }
  tags: ServiceTags
  facts: ServiceFacts
  venues: VenueGrid
  /** Codes of areas ("E06000017", "E92000001", "name:rutland") → services. */
  areas: { keys: PackedWords; services: Lists }
  /** Filter options ("delivery:phone", "language:cy") and the options of each service. */
  options: { names: PackedWords; starts: Uint32Array<ArrayBuffer>; numbers: Uint16Array<ArrayBuffer> }
}

export const KINDS_KEPT = 4

export const flag = {
  /** Help by phone, text, video, e-mail or online. */
  remote: 1,
  /** … that reaches a whole nation or everybody. */
  wide: 2,
  /** Has a public point. */
  point: 4,
  /** Says nothing of where it serves. */
  areaUnknown: 8,
  menOnly: 16,
  womenOnly: 32,
  genderKnown: 64,
  free: 128,
  costKnown: 256,
  /** Its kinds, roles or tags were read from its text and wait for a steward. */
  suggested: 512,
  closed: 1024,
  /** Serves a whole nation or all of the UK, however it is given. */
  national: 2048,
  /** A refuge or another house to live in. */
  toLiveIn: 4096,
} as const

const nationOrder: readonly Nation[] = [
  'england',
  'wales',
  'scotland',
  'northern_ireland',
  'jersey',
  'guernsey',
  'isle_of_man',
]
export const nationBit = (nation: Nation): number => 1 << nationOrder.indexOf(nation)
/** Who says "the UK" says the four nations. */
export const UNITED_KINGDOM = 15

/** In `openStatedDay`: a line of the helpline registry, which takes everybody who rings. */
export const ALWAYS_OPEN = 65_535
const DAY = 86_400_000
/** Days since 1970 of a YYYY-MM-DD; 0 when it is none. */
export function dayNumber(day: string | undefined): number {
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? 0 : Math.max(0, Math.min(65_534, Math.floor(at / DAY)))
}
