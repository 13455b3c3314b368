import type { PublicTerm } from './published-service.ts'
import type { ServiceRecord } from './service-record.ts'
import type { AddressLevel, ServiceState, WaitBand } from './service-words.ts'

type Nullable<Shape> = { [Key in keyof Shape]: Shape[Key] | null }

/** A service as the tables hold it, gathered in one query. An exact address that is kept apart is not among it. */
export interface StoredService {
  id: string
  organisation: { id: string; name: string; url: string | null }
  source: string
  state: ServiceState
  demonstration: boolean
  name: string
  alternate_name: string | null
  summary: string | null
  description: string | null
  url: string | null
  email: string | null
  alert: string | null
  minimum_age: number | null
  maximum_age: number | null
  application_process: string | null
  eligibility_description: string | null
  fees_description: string | null
  interpretation_services: string | null
  accreditations: string | null
  reach: ServiceRecord['reach']
  wait_band: WaitBand
  wait_note: string | null
  wait_stated_on: string | null
  first_contact: ServiceRecord['firstContact']
  safe_contact: ServiceRecord['safeContact']
  open_to: ServiceRecord['openTo']
  checked_on: string | null
  checked_by: string | null
  check_source: string | null
  next_check_due: string | null
  last_failed_check: string | null
  phones: Nullable<{
    number: string
    use: ServiceRecord['phones'][number]['use']
    label: string
    extension: string
  }>[]
  schedules: Nullable<{
    location_id: string
    weekday: number
    opens_at: string
    closes_at: string
    note: string
  }>[]
  costs: Nullable<{ term: string; amount_pence: number; note: string }>[]
  areas: {
    kind: ServiceRecord['areas'][number]['kind']
    code: string | null
    name: string
    origin: 'record' | 'feed'
  }[]
  terms: PublicTerm[]
  claims: Nullable<{
    kind: ServiceRecord['traumaClaims'][number]['kind']
    statement: string
    meaning: string
    assessor: string
    stated_on: string
    expires_on: string
    evidence_url: string
  }>[]
  locations: StoredLocation[]
}

export interface StoredLocation {
  id: string
  location_type: 'physical' | 'postal' | 'virtual'
  name: string | null
  transport: string | null
  access_notes: string | null
  address_level: AddressLevel
  town: string | null
  outcode: string | null
  council_code: string | null
  council_name: string | null
  address: Nullable<{
    address_1: string
    address_2: string
    city: string
    county: string
    postcode: string
    latitude: number
    longitude: number
  }> | null
}
