import type { Nation, Place } from '../places/place.ts'

/** What somebody asks of the search: typed words, a place, and what they chose on the page. All of it may be empty. */
export interface SearchQuery {
  /** As typed. Read up to 1,000 characters; control characters, emoji and any script are welcome. */
  words: string
  /** "Search for exactly what I typed": no spelling corrected, no everyday phrase read as a need. */
  literal?: boolean
  /** The age that the words seem to say is not meant: the person took it off. */
  withoutAge?: boolean
  place?: SearchPlace
  /** Known from something other than a place (a chosen nation). A place's own nation wins. */
  nation?: Nation
  filters?: SearchFilters
  /** Urgent and crisis routes: services that nobody has checked for a year are left out (directory guide 5). */
  urgent?: boolean
  /** The day of asking, YYYY-MM-DD: freshness and old waits are counted from it. */
  today: string
  /** Hits of each list on this page; 20 when absent. */
  limit?: number
  /** From 1. */
  page?: number
}

/** The part of a resolved place that search needs. */
export type SearchPlace = Pick<
  Place,
  'label' | 'precision' | 'point' | 'spreadKm' | 'councils' | 'region' | 'nation'
>

export interface SearchFilters {
  /** Years; of the person the help is for. Services that do not say stay in, to be asked. */
  age?: number
  /** Who is asking, an id of the facet "role". */
  role?: string
  /** Shows services for women (or men) and everything open to everyone. */
  gender?: 'women' | 'men'
  free?: boolean
  /** Ids of the facet "place"; any of them will do. */
  deliveries?: readonly string[]
  /** BCP 47 tags; any of them will do, and an interpreter on request counts. */
  languages?: readonly string[]
  /** Ids of the facet "access_support"; all of them are wanted. */
  accessSupport?: readonly string[]
  /** Taking people now or within days, said in the last 90 days. */
  openNow?: boolean
  /** Ids of kinds of support; any of them will do. */
  kinds?: readonly string[]
  /** Needs pressed as "Is it about …?" chips; any of them will do. */
  needs?: readonly string[]
}

export type ConceptKind = 'need' | 'experience' | 'kind_of_support'

/** One thing that the words may be about, and the words that made us think so. */
export interface UnderstoodConcept {
  facet: ConceptKind
  id: string
  label: string
  /** 0 to 1: how surely the words speak of it. */
  score: number
  /** The person's own words, in their order: "because you said …". */
  because: string
}

export interface Correction {
  typed: string
  read: string
}

export interface Understanding {
  /** Best first. Everything here is a guess that the person can put right. */
  concepts: readonly UnderstoodConcept[]
  /** At most three needs for "Is it about …?". None names an abuse that the person has not named. */
  chips: readonly UnderstoodConcept[]
  /** Words that were read as others: "We searched for counselling", beside a link to the literal words. */
  corrections: readonly Correction[]
  /** What the words say of who is asking; used softly in ranking, never as a filter. */
  asker: AskerHint
}

export interface AskerHint {
  role?: string
  /** Years, of the person the help is for. */
  age?: number
  /** About that age: read from "teenager" or a school year. */
  ageIsRough?: boolean
  because?: string
}

export const bandNames = ['near', 'area', 'remote'] as const
/** near you (a venue) · comes to you or serves your area · phone and online, anywhere. */
export type BandName = (typeof bandNames)[number]

export const tiers = ['strong', 'partial', 'weak'] as const
export type Tier = (typeof tiers)[number]

export const freshnesses = ['current', 'due', 'unchecked'] as const
/** current: checked within 3 months · due: within 12 · unchecked: longer ago, or never (directory guide 5). */
export type Freshness = (typeof freshnesses)[number]

/** What the record does not say and the person has to ask before they count on it. */
export type AskFirst = 'age' | 'gender' | 'cost' | 'area' | 'wait' | 'language'

/** Why a service is in the list; typed, so that the page words it. */
export type Reason =
  /** "matches: can't sleep" */
  | { because: 'words'; concept: UnderstoodConcept }
  /** The typed words stand in the service's own name or text. */
  | { because: 'text'; words: readonly string[] }
  /** Its kind of support fits what was said, though the service is not tagged with it. */
  | { because: 'kind'; kind: string; concept: UnderstoodConcept }
  | { because: 'role'; role: string }
  /** The words said an age in years, and the service states that it takes it. */
  | { because: 'age'; age: number }
  | { because: 'serves'; area: string }
  | { because: 'anywhere' }
  /** Shown because it may help anybody, when nothing else in this band matched. */
  | { because: 'general' }

export interface Hit {
  id: string
  band: BandName
  tier: Tier
  /** Larger is better; comparable within one answer only. */
  score: number
  /** Straight line from the middle of the place to the nearest public point. Absent when unknown or not to be told. */
  distanceKm?: number
  freshness: Freshness
  ask: readonly AskFirst[]
  /** Kinds of support of the service, the best fitting first. */
  kinds: readonly string[]
  reasons: readonly Reason[]
}

export interface Band {
  name: BandName
  /** All services of the band, not only those of this page. */
  count: number
  hits: readonly Hit[]
  /** How the near band was drawn: the radius that was enough, or that only the nearest few are shown. */
  reach?: NearReach
}

export type NearReach =
  | { how: 'within'; miles: number }
  /** Fewer than five within 25 miles: the nearest, with their distance. */
  | { how: 'nearest' }
  /** Only the postcode area is known: sorted by distance, nothing cut off, and the page says so. */
  | { how: 'area_only' }

/** A service that fits the words and is not in the bands, and why: nothing vanishes silently. */
export interface SetAside {
  id: string
  why: 'age'
  minimumAge?: number
  maximumAge?: number
}

export type FilterFacet =
  | 'role'
  | 'gender'
  | 'free'
  | 'delivery'
  | 'language'
  | 'access_support'
  | 'open_now'
  | 'kind'
  | 'need'

export interface FilterOption {
  facet: FilterFacet
  /** "women", "step_free", "cy"; "yes" for free and open_now. */
  term: string
  /** Services that would remain with this option chosen as well as those already chosen. */
  remaining: number
  chosen: boolean
}

export interface SearchAnswer {
  understood: Understanding
  /** All services that are in the bands, as one list by rank; a page of it. Empty when a place is given: the bands are the answer. */
  ranked: readonly Hit[]
  total: number
  /** Always the three, in this order. Without a place they group the one list and hold no distances. */
  bands: { near: Band; area: Band; remote: Band }
  setAside: { count: number; services: readonly SetAside[] }
  /** Options that would leave at least one service, or that are chosen. */
  options: readonly FilterOption[]
  /** Edition of the directory that answered. */
  edition: string
}
