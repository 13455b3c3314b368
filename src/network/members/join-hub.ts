import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { holdOpenHub } from '../hubs/hub-queries.ts'
import type { NetworkParts } from '../network-parts.ts'
import { deleteListingAt } from '../practitioners/practitioner-queries.ts'
import type { Hub } from '../tables.ts'
import { askMembership, endMembership } from './membership-queries.ts'
import { tellHub } from './tell-of-joining.ts'

interface By {
  hub: Hub
  person: { personId: string; name: string }
}

/** Asks to belong to a hub; its coordinators decide. False when this person waits or belongs already. */
export const joinHub = (
  parts: Pick<NetworkParts, 'db' | 'clock' | 'publicUrl'>,
  { hub, person }: By,
  why: string | null,
): Promise<boolean> =>
  inTransaction(parts.db, async (tx) => {
    const on = londonDate(parts.clock())
    if (!(await holdOpenHub(tx, hub.id))) return false
    const isNew = await askMembership(tx, { hubId: hub.id, ...person, why, on })
    if (isNew) await tellHub(tx, parts, { hub, who: 'person', id: person.personId })
    return isNew
  })

/** Leaving takes effect at once, and a public listing at this hub goes with it on the same day (S0.12). */
export const leaveHub = (
  { db, clock }: Pick<NetworkParts, 'db' | 'clock'>,
  { hub, person }: By,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    await deleteListingAt(tx, person.personId, hub.id)
    return endMembership(tx, { hubId: hub.id, personId: person.personId }, londonDate(clock()))
  })
