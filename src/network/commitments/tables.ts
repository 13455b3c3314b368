import type { ColumnType, Generated } from 'kysely'
import type { DraftAnswer } from './draft/pledge-draft.ts'
import type { Authority, CommitmentAnswer, OverrideState, SigningKind } from './pledge/pledge.ts'
import type { ReminderStep } from './review/review-reminder-rules.ts'

type Instant = ColumnType<Date, Date | string, Date | string>

/** Days are YYYY-MM-DD in Europe/London. */
export interface PledgeTable {
  id: Generated<string>
  code: Generated<string>
  organisation_id: string | null
  team_id: string | null
  person_id: string | null
  invited_on: string | null
  begun_on: string | null
  listed_on: string | null
  demonstration: Generated<boolean>
}

export interface SigningTable {
  id: Generated<string>
  pledge_id: string
  kind: SigningKind
  edition: string
  signed_on: string
  signed_at: Instant
  signer_person_id: string | null
  signer_name: string
  signer_role: string | null
  authority: Authority
  authority_from: string | null
  note: string | null
}

export interface SignedCommitmentTable {
  signing_id: string
  position: number
  commitment_id: string
  name: string
  wording: string
  answer: CommitmentAnswer
  what_we_will_do: string | null
  evidence: string | null
  owner: string | null
  due_on: string | null
  progress: string | null
}

export interface PledgeDraftTable {
  pledge_id: string
  commitment_id: string
  answer: DraftAnswer
  what_we_will_do: Generated<string>
  evidence: Generated<string>
  owner: Generated<string>
  due_on: string | null
  progress: Generated<string>
  saved_at: Instant
}

export interface PledgeOverrideTable {
  id: Generated<string>
  pledge_id: string
  state: OverrideState
  reason: string
  from_on: string
  until_on: string
  ended_on: string | null
  set_at: Instant
  set_by: string | null
}

export interface ReviewReminderTable {
  pledge_id: string
  review_by: string
  step: ReminderStep
  sent_on: string
  recipients: number
}

/** A view: the dates that the state is read from. */
export interface PledgeDatesView {
  id: string
  code: string
  organisation_id: string | null
  team_id: string | null
  person_id: string | null
  invited_on: string | null
  begun_on: string | null
  listed_on: string | null
  demonstration: boolean
  made_signing_id: string | null
  signed_on: string | null
  made_kind: SigningKind | null
  signer_name: string | null
  signer_role: string | null
  stepped_back_on: string | null
  override_state: OverrideState | null
  override_reason: string | null
  override_from_on: string | null
  override_until_on: string | null
}

export interface CommitmentTables {
  'network.pledge_dates': PledgeDatesView
  'network.pledge': PledgeTable
  'network.signing': SigningTable
  'network.signed_commitment': SignedCommitmentTable
  'network.pledge_draft': PledgeDraftTable
  'network.pledge_override': PledgeOverrideTable
  'network.review_reminder': ReviewReminderTable
}
