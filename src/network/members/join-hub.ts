import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import type { NetworkParts } from '../network-parts.ts'
import { deleteListingAt } from '../practitioners/practitioner-queries.ts'
import type { Hub } from '../tables.ts'
import { askMembership, endMembership } from './membership-queries.ts'

interface By {
  hub: Hub
  person: { personId: string; name: string }
}

/** Asks to belong to a hub; its coordinators decide. False when this person waits or belongs already. */
export const joinHub = (
  { db, clock }: Pick<NetworkParts, 'db' | 'clock'>,
  { hub, person }: By,
  why: string | null,
): Promise<boolean> =>
  inTransaction(db, (tx) => askMembership(tx, { hubId: hub.id, ...person, why, on: londonDate(clock()) }))

/** Leaving takes effect at once, and a public listing at this hub goes with it on the same day (S0.12). */
export const leaveHub = (
  { db, clock }: Pick<NetworkParts, 'db' | 'clock'>,
  { hub, person }: By,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    await deleteListingAt(tx, person.personId, hub.id)
    return endMembership(tx, { hubId: hub.id, personId: person.personId }, londonDate(clock()))
  })
