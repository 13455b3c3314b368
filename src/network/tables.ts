import type { ColumnType, Generated, Selectable } from 'kysely'
import type { Db, Tx } from '../platform/db/database.ts'
import type { AreaWorkTables } from './area-work/tables.ts'
import type { CommitmentTables } from './commitments/tables.ts'
import type { ContactField } from './hubs/hub.ts'
import type { MembershipState } from './members/membership.ts'
import type { Level, OrganisationState, Sector } from './organisations/organisation.ts'
import type { QuestionState, ReplyWay } from './questions/question.ts'
import type { TeamTables } from './teams/tables.ts'

type Instant = ColumnType<Date, Date | string | undefined, Date | string>
type InstantOrNot = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>

export interface HubTable {
  id: Generated<string>
  slug: string
  name: string
  area_words: string
  about: string
  offers: Generated<string[]>
  area_codes: string[]
  is_national: Generated<boolean>
  mailbox: string
  phone: string | null
  website: string | null
  hours_words: string
  out_of_hours_words: string
  promise_days: number
  /** 1 is Monday. */
  open_weekdays: Generated<number[]>
  closed_on: Generated<string[]>
  /** Days are YYYY-MM-DD in Europe/London, everywhere in this file. */
  last_active_on: string
  /** When it closed, for good. */
  ended_on: string | null
  details_checked_on: string | null
  demonstration: Generated<boolean>
  changed_at: Instant
}

export interface HubContactTable {
  id: Generated<string>
  hub_id: string
  position: Generated<number>
  name: string
  job: string
  organisation: string | null
  phone: string | null
  mailbox: string | null
  good_for: string | null
  shown: Generated<ContactField[]>
  consent_on: string | null
  checked_on: string | null
}

export interface HubMemberTable {
  hub_id: string
  person_id: string
  name: string
  state: Generated<MembershipState>
  why: string | null
  asked_on: string
  decided_on: string | null
  decided_by: string | null
  left_on: string | null
  demonstration: Generated<boolean>
}

export interface OrganisationTable {
  id: Generated<string>
  slug: string
  hub_id: string
  name: string
  sector: Sector
  about: string
  website: string | null
  mailbox: string | null
  directory_organisation_id: string | null
  state: Generated<OrganisationState>
  /** For the first time, or to come back; null where that was never noted. */
  asked_on: Generated<string | null>
  joined_on: string | null
  left_on: string | null
  checked_on: string | null
  demonstration: Generated<boolean>
}

export interface OrganisationPersonTable {
  id: Generated<string>
  organisation_id: string
  person_id: string | null
  name: string
  /** Null until somebody says it: whoever was invited or given the role of lead is known by name first. */
  job: string | null
  sector: Sector
  level: Level | null
  mailbox: string | null
  is_lead: Generated<boolean>
  is_contact: Generated<boolean>
  /** Their own word: in no team of this organisation. */
  no_teams: Generated<boolean>
  since: string
  left_on: string | null
}

export interface PractitionerListingTable {
  person_id: string
  hub_id: string
  organisation_id: string | null
  name: string
  job: string
  sector: Sector
  works_with: string
  registered_with: string | null
  website: string | null
  consent_on: string
  checked_on: string
  demonstration: Generated<boolean>
}

export interface HubQuestionTable {
  id: Generated<string>
  hub_id: string
  also_hub_id: string | null
  words: string | null
  name: string | null
  reply_way: ReplyWay
  reply_to: string | null
  safe_times: Generated<string[]>
  safe_note: string | null
  may_leave_message: Generated<boolean>
  asked_at: Instant
  promised_on: string
  answer_key: Buffer | null
  state: Generated<QuestionState>
  answer: string | null
  answered_at: InstantOrNot
  answered_by: string | null
  reminded_on: string | null
  forgotten_on: string | null
}

export interface NetworkTables extends CommitmentTables, AreaWorkTables, TeamTables {
  'network.hub': HubTable
  'network.hub_contact': HubContactTable
  'network.hub_member': HubMemberTable
  'network.organisation': OrganisationTable
  'network.organisation_person': OrganisationPersonTable
  'network.practitioner_listing': PractitionerListingTable
  'network.hub_question': HubQuestionTable
}

export type NetworkDb = Db<NetworkTables>
export type NetworkTx = Tx<NetworkTables>

export type Hub = Selectable<HubTable>
export type HubContact = Selectable<HubContactTable>
export type HubQuestion = Selectable<HubQuestionTable>
export type Organisation = Selectable<OrganisationTable>
export type OrganisationPerson = Selectable<OrganisationPersonTable>
export type PractitionerListing = Selectable<PractitionerListingTable>
export type HubMember = Selectable<HubMemberTable>
