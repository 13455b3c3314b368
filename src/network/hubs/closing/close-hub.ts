import { endHubRoles, findAddressOf, type PeopleTables, recordAudit } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/db/database.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { enqueueMail } from '../../../platform/mail/mail-queries.ts'
import type { NetworkParts } from '../../network-parts.ts'
import type { Hub } from '../../tables.ts'
import { auditOfHub } from '../hub-audit.ts'
import { updateHub } from '../hub-queries.ts'
import { lockOpenHubs, passOnHub } from './closing-hub-queries.ts'
import { hubClosedMail } from './hub-closed-email.tsx'

interface Closing {
  hub: Hub
  /** Where its organisations and its waiting questions go. */
  to: Hub
  person: { personId: string; name: string }
}

/**
 * Closes a hub, whole or not at all: what waits there goes on to another hub, its people are told and choose for
 * themselves, and roles in it end. False when one of the two was closed a moment ago.
 */
export async function closeHub(
  { db, clock, hubs, publicUrl }: Pick<NetworkParts, 'db' | 'clock' | 'hubs' | 'publicUrl'>,
  { hub, to, person }: Closing,
): Promise<boolean> {
  const at = clock()
  const on = londonDate(at)
  const isDone = await inTransaction(db, async (tx) => {
    if ((await lockOpenHubs(tx, [hub.id, to.id])) !== 2) return false
    const left = await passOnHub(tx, hub.id, to.id, on)
    await updateHub(tx, hub.id, { ended_on: on, changed_at: at })
    await endHubRoles(tx, { hubId: hub.id, at })
    for (const personId of left) {
      // Every capability's transaction is one of the whole database, whatever tables its type shows.
      const address = await findAddressOf(tx as unknown as Db<PeopleTables>, personId)
      if (address)
        await enqueueMail(tx, {
          ...hubClosedMail({ address, hub, to, publicUrl: publicUrl() }),
          messageId: `hub-closed-${hub.id}-${personId}`,
        })
    }
    const details = { to: to.id }
    await recordAudit(tx, auditOfHub('close_hub', { person, hub, details, at }))
    return true
  })
  hubs.forget()
  return isDone
}
