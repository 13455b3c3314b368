import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Db, Tx } from '../platform/db/database.ts'
import type { PlaceTables } from './places/place-tables.ts'
import type { PublishedService } from './services/published-service.ts'
import type { ServiceRecord } from './services/service-record.ts'
import type { AddressLevel, ServiceState, WaitBand } from './services/service-words.ts'

// jsonb goes in as text that PostgreSQL parses, and comes out as the value.
type Json<Value> = ColumnType<Value, string, string>
type Instant = ColumnType<Date, Date | string | undefined, Date | string>

export interface FeedTable {
  id: Generated<string>
  name: string
  address: string | null
  format: string
  licence: string | null
  area_codes: Generated<string[]>
  complete_fetches: Generated<number>
  last_complete_at: Instant | null
  last_failed_at: Instant | null
  last_failure: string | null
}

export interface OrganisationTable {
  id: string
  feed_id: string
  source_id: string
  name: string
  description: string | null
  url: string | null
  email: string | null
  identifiers: Json<ServiceRecord['organisation']['identifiers']>
}

export interface ServiceTable {
  id: string
  feed_id: string
  source_id: string
  organisation_id: string
  state: ServiceState
  demonstration: boolean
  name: string
  alternate_name: string | null
  summary: string | null
  description: string | null
  url: string | null
  email: string | null
  alert: string | null
  minimum_age: string | null
  maximum_age: string | null
  application_process: string | null
  eligibility_description: string | null
  fees_description: string | null
  interpretation_services: string | null
  accreditations: string | null
  reach: ServiceRecord['reach']
  wait_band: WaitBand
  wait_note: string | null
  wait_stated_on: string | null
  first_contact: JSONColumnType<ServiceRecord['firstContact']>
  safe_contact: JSONColumnType<ServiceRecord['safeContact']>
  open_to: JSONColumnType<ServiceRecord['openTo']>
  checked_on: string | null
  checked_by: string | null
  check_source: string | null
  next_check_due: string | null
  last_failed_check: string | null
  content_digest: string
  missing_fetches: Generated<number>
  changed_at: Instant
}

export interface LocationTable {
  id: string
  service_id: string
  source_id: string
  location_type: 'physical' | 'postal' | 'virtual'
  name: string | null
  description: string | null
  transport: string | null
  access_notes: string | null
  address_level: AddressLevel
  level_reason: string | null
  level_set_by: string | null
  level_review_on: string | null
  town: string | null
  outcode: string | null
  council_code: string | null
  council_name: string | null
}

export interface PublishedServiceTable {
  id: string
  record: Json<PublishedService>
  published_at: Instant
}

export interface ImportRunTable {
  id: Generated<string>
  feed_id: string
  started_at: Instant
  ended_at: Instant | null
  complete: Generated<boolean>
  records_in: Generated<number>
  published: Generated<number>
  unchanged: Generated<number>
  quarantined: Generated<number>
  withdrawn: Generated<number>
}

export interface QuarantinedRecordTable {
  run_id: string
  position: number
  source_id: string | null
  name: string | null
  reason: string
  raw: Json<unknown> | null
}

export interface ProblemReportTable {
  id: Generated<string>
  service_id: string
  kind: 'line_dead' | 'details_wrong' | 'did_not_help'
  words: string | null
  reported_on: string
  answered_at: Instant | null
}

export interface DirectoryTables extends PlaceTables {
  'directory.feed': FeedTable
  'directory.organisation': OrganisationTable
  'directory.service': ServiceTable
  'directory.location': LocationTable
  'directory.published_service': PublishedServiceTable
  'directory.import_run': ImportRunTable
  'directory.quarantined_record': QuarantinedRecordTable
  'directory.problem_report': ProblemReportTable
}

export type DirectoryDb = Db<DirectoryTables>
export type DirectoryTx = Tx<DirectoryTables>
