import type { Role } from '../signed-in.ts'

/** Roles as people read them; what each may do, in one line, and the same to who is invited to it. */
export const roleWords: Readonly<Record<Role, { name: string; about: string; yours: string }>> = {
  member: {
    name: 'Member',
    about: 'Belongs to the network',
    yours: 'You belong to the network, and can join a hub.',
  },
  organisation_lead: {
    name: 'Organisation lead',
    about: 'Looks after one organisation and its commitments',
    yours: 'You look after your organisation and its commitments.',
  },
  hub_coordinator: {
    name: 'Hub coordinator',
    about: 'Looks after one hub, its people and its questions',
    yours: 'You look after a hub, its people and the questions that come to it.',
  },
  trainer: { name: 'Trainer', about: 'Runs training', yours: 'You run training.' },
  moderator: {
    name: 'Moderator',
    about: 'Looks after talk in the community',
    yours: 'You look after how people talk with each other here.',
  },
  network_administrator: {
    name: 'Network administrator',
    about: 'Looks after the whole network',
    yours: 'You look after the whole network.',
  },
  commissioner: {
    name: 'Commissioner',
    about: 'Reads registers and reports, changes nothing',
    yours: 'You can read registers and reports. You change nothing.',
  },
}

export const roles = Object.keys(roleWords) as Role[]

/** "a hub coordinator", "an organisation lead": a role inside a sentence. */
export function aRole(role: Role): string {
  const name = roleWords[role].name.toLowerCase()
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}

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
