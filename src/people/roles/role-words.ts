import type { Role } from '../signed-in.ts'

/** Roles as people read them; what each may do, in one line. */
export const roleWords: Readonly<Record<Role, { name: string; about: string }>> = {
  member: { name: 'Member', about: 'Belongs to the network' },
  organisation_lead: { name: 'Organisation lead', about: 'Looks after one organisation and its commitments' },
  hub_coordinator: { name: 'Hub coordinator', about: 'Looks after one hub, its people and its questions' },
  trainer: { name: 'Trainer', about: 'Runs training' },
  moderator: { name: 'Moderator', about: 'Looks after talk in the community' },
  network_administrator: { name: 'Network administrator', about: 'Looks after the whole network' },
  commissioner: { name: 'Commissioner', about: 'Reads registers and reports, changes nothing' },
}

export const roles = Object.keys(roleWords) as Role[]

/** What a role is given for: where it reaches (database: role_grant's checks say the same). */
export const roleScope: Readonly<Record<Role, 'network' | 'hub' | 'organisation' | 'network or hub'>> = {
  member: 'network',
  organisation_lead: 'organisation',
  hub_coordinator: 'hub',
  trainer: 'network or hub',
  moderator: 'network or hub',
  network_administrator: 'network',
  commissioner: 'network',
}
