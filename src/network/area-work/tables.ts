import type { ColumnType, Generated, Selectable } from 'kysely'
import type { HowOften } from '../news-by-email/news-by-email.ts'
import type { Sector } from '../organisations/organisation.ts'

type Instant = ColumnType<Date, Date | string, Date | string>

/** Days are YYYY-MM-DD in Europe/London. */
export interface PartnerTable {
  id: Generated<string>
  hub_id: string
  name: string
  sector: Sector
  contact_job: string | null
  mailbox: string | null
  phone: string | null
  takes_part: Generated<string[]>
  agreed_on: string | null
  next_contact_on: string | null
  ended_on: string | null
}

export interface PartnerContactTable {
  id: Generated<string>
  partner_id: string
  on_day: string
  what: string
  by_person: string | null
}

export interface EndorsementTable {
  id: Generated<string>
  hub_id: string
  body: string
  role: string
  holder: string
  statement: string
  proposed_on: string
  proposed_by: string
  confirmed_on: string | null
  confirmed_by: string | null
  ended_on: string | null
  why_ended: 'role_changed' | 'taken_back' | null
}

export interface AreaAmbitionTable {
  hub_id: string
  becoming: string
  first_steps: Generated<string[]>
  not_yet: string | null
  agreed_on: string
  review_on: string
  shown: Generated<boolean>
}

export interface MinutesTable {
  id: Generated<string>
  hub_id: string
  met_on: string
  title: string
  notes: string
}

export interface AgencyActionTable {
  id: Generated<string>
  minutes_id: string
  agency: string
  what: string
  due_on: string | null
  done_on: string | null
}

export interface AdvocacyAskTable {
  id: Generated<string>
  hub_id: string
  asked_of: string
  what: string
  asked_on: string
  answer: string | null
  answered_on: string | null
}

export interface NewsItemTable {
  id: Generated<string>
  hub_id: string
  title: string
  summary: string
  body: string
  published_at: Instant
  changed_at: Instant
  written_by: string | null
  comments: Generated<boolean>
  demonstration: Generated<boolean>
}

export interface NewsCommentTable {
  id: Generated<string>
  news_item_id: string
  person_id: string
  name: string
  words: string
  written_at: Instant
  state: Generated<'held' | 'shown' | 'declined'>
  decided_by: string | null
}

export interface NewsByEmailTable {
  person_id: string
  how_often: HowOften
  stop_code: Generated<string>
  told_until: Instant
  demonstration: Generated<boolean>
}

export interface NewsByEmailHubTable {
  person_id: string
  hub_id: string
}

export interface AreaWorkTables {
  'network.partner': PartnerTable
  'network.partner_contact': PartnerContactTable
  'network.endorsement': EndorsementTable
  'network.area_ambition': AreaAmbitionTable
  'network.minutes': MinutesTable
  'network.agency_action': AgencyActionTable
  'network.advocacy_ask': AdvocacyAskTable
  'network.news_item': NewsItemTable
  'network.news_comment': NewsCommentTable
  'network.news_by_email': NewsByEmailTable
  'network.news_by_email_hub': NewsByEmailHubTable
}

export type Partner = Selectable<PartnerTable>
export type PartnerContact = Selectable<PartnerContactTable>
export type Endorsement = Selectable<EndorsementTable>
export type AreaAmbition = Selectable<AreaAmbitionTable>
export type Minutes = Selectable<MinutesTable>
export type AgencyAction = Selectable<AgencyActionTable>
export type AdvocacyAsk = Selectable<AdvocacyAskTable>
export type NewsItem = Selectable<NewsItemTable>
export type NewsComment = Selectable<NewsCommentTable>
