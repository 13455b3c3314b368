import { recordAudit } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import type { NetworkParts } from '../network-parts.ts'
import type { Hub } from '../tables.ts'
import type { HubDetails } from './hub-details-form.ts'
import { updateHub } from './hub-queries.ts'

/** Whoever saves a hub's details has read them: that is their check, and a sign of life. */
export async function editHub(
  { db, clock, hubs }: Pick<NetworkParts, 'db' | 'clock' | 'hubs'>,
  { hub, person }: { hub: Hub; person: { personId: string; name: string } },
  details: HubDetails,
): Promise<void> {
  const at = clock()
  const today = londonDate(at)
  await inTransaction(db, async (tx) => {
    await updateHub(tx, hub.id, {
      ...details,
      details_checked_on: today,
      last_active_on: today,
      changed_at: at,
    })
    await recordAudit(tx, { person, deed: 'edit_hub', about: 'hub', aboutId: hub.id, hubId: hub.id, at })
  })
  hubs.forget()
}
