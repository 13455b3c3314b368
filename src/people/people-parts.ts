import type { Door } from '../platform/auth/door.ts'
import type { Clock } from '../platform/clock/clock.ts'
import type { Log } from '../platform/log/log.ts'
import type { KeptSite } from '../platform/site/keep-site.ts'
import type { WhenJoined } from './invitations/joined.ts'
import type { PersonalData } from './my-data/personal-data.ts'
import type { WhenRoleChanges } from './roles/role-change.ts'
import type { Auth } from './sign-in/auth/make-auth.ts'
import type { SignedIn } from './signed-in.ts'
import type { PeopleDb } from './tables.ts'

/** A hub as people are given roles in it; another capability knows the rest. */
export interface HubName {
  id: string
  name: string
}

export interface HomeThing {
  text: string
  href: string
  note?: string
  /** Somebody waits for this person to do it, or a day comes near: it stands first, whatever it belongs to. */
  waits?: boolean
}

/** What another capability shows on the members' first page. */
export interface HomePart {
  heading: string
  /** What this person looks after or belongs to. Without any, the section says what would be here. */
  things: HomeThing[]
  /** For somebody new, who has nothing here yet: the one step to begin with. */
  begin?: { text: string; href: string; about: string }
  /** One line when there are none. */
  empty: string
}

export interface PeopleParts {
  db: PeopleDb
  clock: Clock
  log: Log
  /** The address that people use, without a slash at its end. Known once the application listens. */
  publicUrl: () => string
  /** Made at the first sign-in: the library takes 0.2 s to load, and public pages never need it. */
  auth: () => Promise<Auth>
  /** What the network is called. */
  site: KeptSite
  door: Door
  /** Keyed with the installation's key: stands for an address where the address itself is not kept. */
  digest: (text: string) => string
  otherProviderName: string | null
  /** True where every person and address is made up and no mail can leave: then the outbox is open to read. */
  isOutboxOpen: () => Promise<boolean>
  hasMailServer: boolean
  hubs: () => Promise<readonly HubName[]>
  organisations: () => Promise<readonly HubName[]>
  /** Everything that the audit trail speaks of, by name. */
  namedRecords: () => Promise<readonly HubName[]>
  /** What others keep about a person, for "my data". */
  personalData: readonly PersonalData[]
  whenJoined: WhenJoined
  whenRoleChanges: WhenRoleChanges
  /** What somebody looks after in other capabilities, as links on their first page. */
  otherDesks: (person: SignedIn) => { href: string; text: string }[]
  homeParts: readonly ((person: SignedIn) => Promise<HomePart>)[]
}
