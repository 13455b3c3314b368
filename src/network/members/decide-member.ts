import { recordAudit } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { updateHub } from '../hubs/hub-queries.ts'
import type { NetworkParts } from '../network-parts.ts'
import type { Hub } from '../tables.ts'
import { decideMembership } from './membership-queries.ts'
import { tellAnswer } from './tell-of-joining.ts'

interface Decision {
  hub: Hub
  by: { personId: string; name: string }
  /** Who asked. */
  personId: string
  admit: boolean
}

/** A coordinator's yes or no. False when this person does not wait at this hub. */
export async function decideMember(
  parts: Pick<NetworkParts, 'db' | 'clock' | 'hubs' | 'publicUrl'>,
  { hub, by, personId, admit }: Decision,
): Promise<boolean> {
  const { db, clock, hubs } = parts
  const at = clock()
  const on = londonDate(at)
  const decided = await inTransaction(db, async (tx) => {
    const state = admit ? 'member' : 'declined'
    if (!(await decideMembership(tx, { hubId: hub.id, personId }, { state, on, by: by.personId })))
      return false
    await updateHub(tx, hub.id, { last_active_on: on })
    const deed = admit ? 'admit_hub_member' : 'decline_hub_member'
    await tellAnswer(tx, parts, { hub, organisation: null, personId, admit })
    await recordAudit(tx, { person: by, deed, about: 'person', aboutId: personId, hubId: hub.id, at })
    return true
  })
  hubs.forget()
  return decided
}
