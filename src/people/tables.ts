import type { ColumnType, Generated } from 'kysely'
import type { Db, Tx } from '../platform/db/database.ts'
import type { JobTables } from '../platform/jobs/jobs-queries.ts'
import type { MailTables } from '../platform/mail/mail-tables.ts'
import type { Role } from './signed-in.ts'

type Json<Value> = ColumnType<Value, string | undefined, string>
type Instant = ColumnType<Date, Date | string | undefined, Date | string>
type MaybeInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>

export interface AccountTable {
  id: Generated<string>
  name: string
  email: string
  email_verified: Generated<boolean>
  image: string | null
  two_factor_enabled: Generated<boolean>
  created_at: Instant
  updated_at: Instant
  disabled_at: MaybeInstant
}

export interface PersonTable {
  id: Generated<string>
  account_id: string
  name: string
  joined_at: Instant
  demonstration: Generated<boolean>
}

export interface SignInTable {
  id: Generated<string>
  account_id: string
  token: string
  expires_at: Instant
  created_at: Instant
  updated_at: Instant
  user_agent: string | null
  method: Generated<'link' | 'passkey' | 'other' | 'invitation'>
  began_at: Instant
  seen_at: Instant
  second_factor_at: MaybeInstant
}

export interface PasskeyTable {
  id: Generated<string>
  account_id: string
  name: string | null
  created_at: MaybeInstant
}

export interface AddressChangeTable {
  id: Generated<string>
  account_id: string
  old_email: string
  new_email: string
  confirm_digest: Buffer
  stop_digest: Buffer
  asked_at: Instant
  confirmed_at: MaybeInstant
  stopped_at: MaybeInstant
}

export interface RoleGrantTable {
  id: Generated<string>
  person_id: string
  role: Role
  hub_id: string | null
  organisation_id: string | null
  given_by: string | null
  given_at: Instant
}

export interface InvitationTable {
  id: Generated<string>
  email: string
  token_digest: Buffer
  role: Role
  hub_id: string | null
  organisation_id: string | null
  note: string | null
  invited_by: string | null
  invited_at: Instant
  expires_at: Instant
  accepted_at: MaybeInstant
  withdrawn_at: MaybeInstant
}

export interface AuditEntryTable {
  number: Generated<number>
  at: Instant
  person_id: string | null
  who: string
  deed: string
  about: string | null
  about_id: string | null
  hub_id: string | null
  details: Json<Record<string, string | number | boolean | null>>
  chain: Generated<Buffer>
}

export interface TriesTable {
  key: string
  count: number
  last_at: Instant
  pause_until: MaybeInstant
}

export interface DataComplaintTable {
  id: Generated<string>
  number: Generated<number>
  person_id: string | null
  reply_to: string | null
  words: string
  made_at: Instant
  answer_due_on: string
  answered_at: MaybeInstant
  outcome: string | null
}

export interface PeopleTables extends MailTables, JobTables {
  'people.account': AccountTable
  'people.person': PersonTable
  'people.sign_in': SignInTable
  'people.sign_in_method': { id: string; owner_id: string; provider_id: string; created_at: Instant }
  'people.proof': { id: string; identifier: string; value: string; expires_at: Instant }
  'people.second_factor': { id: string; account_id: string; verified: boolean | null }
  'people.passkey': PasskeyTable
  'people.tries': TriesTable
  'people.code_used': { account_id: string; digest: string; used_at: Instant }
  'people.address_change': AddressChangeTable
  'people.role_grant': RoleGrantTable
  'people.invitation': InvitationTable
  'people.audit_entry': AuditEntryTable
  'people.data_complaint': DataComplaintTable
}

export type PeopleDb = Db<PeopleTables>
export type PeopleTx = Tx<PeopleTables>
