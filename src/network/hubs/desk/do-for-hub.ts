import { type AuditDeed, recordAudit } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import type { Sending } from '../../../platform/http/sending.ts'
import { isSentAgain } from '../../../platform/http/sent-form-queries.ts'
import type { Stood } from '../../../platform/http/stood.ts'
import type { NetworkParts } from '../../network-parts.ts'
import type { Hub, NetworkTx } from '../../tables.ts'
import { auditOfHub } from '../hub-audit.ts'
import { lockHub, updateHub } from '../hub-queries.ts'

export type HubParts = Pick<NetworkParts, 'db' | 'clock' | 'hubs'>

export interface ByCoordinator {
  hub: Hub
  person: { personId: string; name: string }
  /** Of a form that makes something, which is never refused: sent again, nothing more happens. */
  sending?: Sending | null
}

/** Somebody who changes what others of the hub may change too. */
export interface ByEditor extends ByCoordinator {
  id: string
  /** What the form showed when they opened it. */
  stood: Stood<never>
}

interface Noted {
  /** As the audit trail has it; null for what it does not hold: minutes, and what a hub asked for. */
  deed: AuditDeed | null
  details?: Record<string, string | number>
}

type Work<Refusal> = (tx: NetworkTx, when: { at: Date; today: string }) => Promise<true | Refusal>

/**
 * What people of a hub do for it: one transaction, after which the hub is no longer resting and every page knows. Nothing
 * of it happens when `work` answers anything but true. One at a time for each hub, so that of two people who change the
 * same thing the second one meets what the first has saved.
 */
export async function doForHub<Refusal = never>(
  { db, clock, hubs }: HubParts,
  { hub, person, sending }: ByCoordinator,
  { deed, details = {} }: Noted,
  work: Work<Refusal>,
): Promise<true | Refusal> {
  const at = clock()
  const today = londonDate(at)
  const done = await inTransaction(db, async (tx): Promise<true | Refusal> => {
    await lockHub(tx, hub.id)
    if (await isSentAgain(tx, sending)) return true
    const worked = await work(tx, { at, today })
    if (worked !== true) return worked
    await updateHub(tx, hub.id, { last_active_on: today })
    if (deed !== null) await recordAudit(tx, auditOfHub(deed, { person, hub, at, details }))
    return true
  })
  hubs.forget()
  return done
}
