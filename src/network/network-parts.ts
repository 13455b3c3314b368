import type { Danger, FindForm } from '../guidance/index.ts'
import type { Colleagues, SignedIn } from '../people/index.ts'
import type { Clock } from '../platform/clock/clock.ts'
import type { Answer } from '../platform/http/answer.ts'
import type { Seal } from '../platform/sealed/sealed-text.ts'
import type { HubPlaces } from './hubs/hub-places.ts'
import type { Hubs } from './hubs/remember-hubs.ts'
import type { NetworkDb } from './tables.ts'

/** A service in the directory, as far as a page of the network speaks of it. */
export interface ServiceNamed {
  name: string
  href: string
  summary: string
}

/** What the network is given when the application is put together. */
export interface NetworkParts {
  db: NetworkDb
  clock: Clock
  seal: Seal
  /** Where people reach this installation, without a slash at the end. Known once it listens. */
  publicUrl: () => string
  hubs: Hubs
  /**
   * What is answered instead when somebody has to prove first who they are: before what lets others in or ends a hub.
   */
  proveFirst: (person: SignedIn, to: string) => Promise<Answer | null>
  /** Invites somebody by e-mail to look after a hub. */
  inviteCoordinator: (by: SignedIn, email: string, hub: { id: string; name: string }) => Promise<unknown>
  /** Colleagues whom an organisation invites. */
  colleagues: () => Colleagues
  places: HubPlaces
  /** Services of an organisation of the directory. */
  servicesOf: (directoryOrganisationId: string) => Promise<ServiceNamed[]>
  /** The organisation of a listed service, by the service's id; null when there is none. */
  organisationOfService: (serviceId: string) => Promise<string | null>
  /** A search for services as the fields of a form. */
  toFindSupport: () => FindForm
  /** Reads words for danger in memory; it only ever adds help. */
  readDanger: (words: string) => Danger | null
  /** Whether a mailbox looks like one person's: none such is published (S1.7). `names`: of whom it may belong to. */
  isPersonalMailbox: (email: string, names: readonly string[]) => boolean
}
