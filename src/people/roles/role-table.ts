import type { Deed, Role } from '../signed-in.ts'

/** Where a role reaches: everywhere, or only what belongs to its own hub or its own organisation. */
type Reach = 'network' | 'hub' | 'organisation'
type Allowed = Partial<Record<Role, Reach>>

const administrator = { network_administrator: 'network' } as const

/**
 * Who may do what, and where. The only place: every route and every record goes through it.
 * What is not in a row is refused. A visitor is nobody here: public pages ask nothing.
 */
export const roleTable: Readonly<Record<Deed, Allowed>> = {
  use_network: {
    member: 'network',
    organisation_lead: 'network',
    hub_coordinator: 'network',
    trainer: 'network',
    moderator: 'network',
    commissioner: 'network',
    ...administrator,
  },
  lead_organisation: { organisation_lead: 'organisation', ...administrator },
  // A promise is made by the organisation itself: nobody who looks after the network signs for it.
  sign_commitments: { organisation_lead: 'organisation' },
  coordinate_hub: { hub_coordinator: 'hub', ...administrator },
  answer_hub_questions: { hub_coordinator: 'hub', ...administrator },
  publish_hub_news: { hub_coordinator: 'hub', ...administrator },
  train: { trainer: 'hub', ...administrator },
  moderate: { moderator: 'hub', ...administrator },
  invite_people: { hub_coordinator: 'hub', ...administrator },
  steward_network: administrator,
  see_register: { commissioner: 'network', ...administrator },
  export_register: { commissioner: 'network', ...administrator },
  see_people: administrator,
  give_roles: administrator,
  read_audit: administrator,
  read_outbox: administrator,
  change_settings: administrator,
}

/** Roles that see or change what belongs to other people: they prove a second factor first (safety guide 4.3). */
export const needsSecondFactor: readonly Role[] = [
  'hub_coordinator',
  'trainer',
  'moderator',
  'network_administrator',
]

/** A commissioner reads without a second factor, and takes nothing away without one (safety guide 4.3). */
export const deedsWithSecondFactor: readonly Deed[] = ['export_register', 'read_audit']
