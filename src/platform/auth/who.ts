/** What a person may be in the network. A role is held for the whole network, for one hub or for one organisation. */
export type Role =
  | 'member'
  | 'organisation_lead'
  | 'hub_coordinator'
  | 'trainer'
  | 'moderator'
  | 'network_administrator'
  | 'commissioner'

/** One role that somebody holds. Both ids null: for the whole network. */
export interface Grant {
  role: Role
  hubId: string | null
  organisationId: string | null
}

/** Who is asking, on a member's route. */
export interface SignedIn {
  personId: string
  accountId: string
  name: string
  grants: readonly Grant[]
  /** Whether this sign-in was made with a second factor (a passkey, or a code from an app). */
  secondFactor: boolean
  /** When this sign-in was made or last proven anew; what cannot be undone asks for a recent one. */
  provenAt: Date
  signInId: string
}

/** What somebody may do. The table in people/roles says which role may do it, and where. */
export type Deed =
  | 'use_network'
  | 'lead_organisation'
  | 'sign_commitments'
  | 'coordinate_hub'
  | 'answer_hub_questions'
  | 'publish_hub_news'
  | 'train'
  | 'moderate'
  | 'invite_people'
  | 'steward_network'
  | 'see_register'
  | 'export_register'
  | 'see_people'
  | 'give_roles'
  | 'read_audit'
  | 'read_outbox'
  | 'change_settings'
