import type { ServiceRecord } from './service-record.ts'
import type { AddressLevel, WaitBand } from './service-words.ts'

export interface PublicPoint {
  lat: number
  lng: number
}

/** Where it is, as far as its level allows: only `public` has address lines, only `public` and `district` a point. */
export interface PublicVenue {
  id: string
  level: AddressLevel
  name?: string
  addressLines?: string[]
  town?: string
  outcode?: string
  council?: { code: string; name: string }
  point?: PublicPoint
  /** 90 in 100 true places lie within this of the point; 0 when the point is exact. */
  pointSpreadKm?: number
  transport?: string
  accessNotes?: string
  schedules: ServiceRecord['schedules']
}

export interface PublicTerm {
  facet: string
  term: string
  standing: 'stated' | 'suggested'
}

/** What anybody may see of a service: the one form that pages, search index, API, exports, maps and e-mail are made from. */
export interface PublishedService {
  id: string
  name: string
  alternateName?: string
  summary: string
  description?: string
  organisation: { id: string; name: string; url?: string }
  state: 'live' | 'temporarily_closed'
  demonstration: boolean
  /** Set when the record stands for a line of the helpline registry. */
  helpline?: string
  url?: string
  email?: string
  /** Online chat on a website of its own. */
  chatUrl?: string
  alert?: string
  minimumAge?: number
  maximumAge?: number
  applicationProcess?: string
  eligibility?: string
  fees?: string
  interpretation?: string
  accreditations?: string
  reach: 'local' | 'nation' | 'uk'
  wait: { band: WaitBand; note?: string; statedOn?: string }
  phones: ServiceRecord['phones']
  schedules: ServiceRecord['schedules']
  costs: ServiceRecord['costs']
  areas: ServiceRecord['areas']
  venues: PublicVenue[]
  terms: PublicTerm[]
  firstContact: ServiceRecord['firstContact']
  safeContact: ServiceRecord['safeContact']
  openTo: ServiceRecord['openTo']
  traumaClaims: ServiceRecord['traumaClaims']
  checks: ServiceRecord['checks']
  source: string
}

export const termsOf = (service: PublishedService, facet: string): PublicTerm[] =>
  service.terms.filter((term) => term.facet === facet)

export const hasTerm = (service: PublishedService, facet: string, term: string): boolean =>
  service.terms.some((each) => each.facet === facet && each.term === term)
