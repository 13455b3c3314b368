import type { Door } from '../platform/auth/door.ts'
import type { Clock } from '../platform/clock/clock.ts'
import type { Log } from '../platform/log/log.ts'
import type { KeptSite } from '../platform/site/keep-site.ts'
import type { WhenJoined } from './invitations/joined.ts'
import type { PersonalData } from './my-data/personal-data.ts'
import type { Auth } from './sign-in/auth/make-auth.ts'
import type { SignedIn } from './signed-in.ts'
import type { PeopleDb } from './tables.ts'

/** A hub as people are given roles in it; another capability knows the rest. */
export interface HubName {
  id: string
  name: string
}

/** What another capability shows on the members' first page. */
export interface HomePart {
  heading: string
  /** What waits for this person or comes next. Without any, the section says what would be here. */
  things: { text: string; href: string; note?: string }[]
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
  /** What others keep about a person, for "my data". */
  personalData: readonly PersonalData[]
  whenJoined: WhenJoined
  /** What somebody looks after in other capabilities, as links on their first page. */
  otherDesks: (person: SignedIn) => { href: string; text: string }[]
  homeParts: readonly ((person: SignedIn) => Promise<HomePart>)[]
}
