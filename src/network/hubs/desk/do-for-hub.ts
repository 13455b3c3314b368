import { recordAudit } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import type { NetworkParts } from '../../network-parts.ts'
import type { Hub, NetworkTx } from '../../tables.ts'
import { auditOfHub } from '../hub-audit.ts'
import { updateHub } from '../hub-queries.ts'

export type HubParts = Pick<NetworkParts, 'db' | 'clock' | 'hubs'>

export interface ByCoordinator {
  hub: Hub
  person: { personId: string; name: string }
}

interface Noted {
  /** As the audit trail has it; null for what it does not hold: minutes, and what a hub asked for. */
  deed: string | null
  details?: Record<string, string | number>
}

type Work = (tx: NetworkTx, when: { at: Date; today: string }) => Promise<boolean>

/**
 * What people of a hub do for it: one transaction, after which the hub is no longer resting and every page knows. Nothing
 * of it happens when `work` says false.
 */
export async function doForHub(
  { db, clock, hubs }: HubParts,
  { hub, person }: ByCoordinator,
  { deed, details = {} }: Noted,
  work: Work,
): Promise<boolean> {
  const at = clock()
  const today = londonDate(at)
  const isDone = await inTransaction(db, async (tx) => {
    if (!(await work(tx, { at, today }))) return false
    await updateHub(tx, hub.id, { last_active_on: today })
    if (deed !== null) await recordAudit(tx, auditOfHub(deed, { person, hub, at, details }))
    return true
  })
  hubs.forget()
  return isDone
}
