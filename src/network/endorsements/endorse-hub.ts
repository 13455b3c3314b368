import { recordAudit } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { updateHub } from '../hubs/hub-queries.ts'
import type { NetworkParts } from '../network-parts.ts'
import type { Hub, NetworkTx } from '../tables.ts'
import { confirmEndorsement, endEndorsement, insertEndorsement } from './endorsement-queries.ts'

export interface EndorsementGiven {
  body: string
  role: string
  /** Who holds the role now. */
  holder: string
  statement: string
}

type Parts = Pick<NetworkParts, 'db' | 'clock' | 'hubs'>
interface By {
  hub: Hub
  person: { personId: string; name: string }
}

async function noted(
  { db, clock, hubs }: Parts,
  { hub, person }: By,
  deed: string,
  work: (tx: NetworkTx, today: string) => Promise<boolean>,
): Promise<boolean> {
  const at = clock()
  const today = londonDate(at)
  const done = await inTransaction(db, async (tx) => {
    if (!(await work(tx, today))) return false
    await updateHub(tx, hub.id, { last_active_on: today })
    await recordAudit(tx, { person, deed, about: 'hub', aboutId: hub.id, hubId: hub.id, at })
    return true
  })
  hubs.forget()
  return done
}

/** Written down by one person; nobody reads it in public until another has confirmed it (S1.20). */
export const proposeEndorsement = (parts: Parts, by: By, given: EndorsementGiven): Promise<boolean> =>
  noted(parts, by, 'propose_endorsement', async (tx, today) => {
    await insertEndorsement(tx, {
      ...given,
      ...{ hub_id: by.hub.id, proposed_on: today, proposed_by: by.person.personId },
      ...{ confirmed_on: null, confirmed_by: null, ended_on: null, why_ended: null },
    })
    return true
  })

/** False for whoever proposed it: two people have seen that the body said so. */
export const confirmEndorsementOf = (parts: Parts, by: By, id: string): Promise<boolean> =>
  noted(parts, by, 'confirm_endorsement', (tx, on) =>
    confirmEndorsement(tx, { hubId: by.hub.id, id }, { by: by.person.personId, on }),
  )

/** It was given in the voice of a role: with a new holder it ends, and they may give it anew. */
export const endEndorsementOf = (
  parts: Parts,
  by: By,
  id: string,
  why: 'role_changed' | 'taken_back',
): Promise<boolean> =>
  noted(parts, by, 'end_endorsement', (tx, on) => endEndorsement(tx, { hubId: by.hub.id, id }, { why, on }))
