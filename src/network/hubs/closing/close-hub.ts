import { endHubRoles, findAddressOf, type PeopleTables, recordAudit } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/db/database.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { enqueueMail } from '../../../platform/mail/mail-queries.ts'
import type { NetworkParts } from '../../network-parts.ts'
import type { Hub } from '../../tables.ts'
import { auditOfHub } from '../hub-audit.ts'
import { nearestHub } from '../hub-distances.ts'
import { updateHub } from '../hub-queries.ts'
import { endNewsOf, lockOpenHubs, passOnHub } from './closing-hub-queries.ts'
import { hubClosedMail } from './hub-closed-email.tsx'

interface Closing {
  hub: Hub
  /** Where its organisations and its waiting questions go. */
  to: Hub
  person: { personId: string; name: string }
}

/**
 * Closes a hub, whole or not at all: what waits there goes on to another hub, its people are told and choose for
 * themselves, news of it by e-mail ends, and so do roles in it. False when one of the two was closed a moment ago.
 */
export async function closeHub(
  {
    db,
    clock,
    hubs,
    places,
    publicUrl,
  }: Pick<NetworkParts, 'db' | 'clock' | 'hubs' | 'places' | 'publicUrl'>,
  { hub, to, person }: Closing,
): Promise<boolean> {
  const at = clock()
  const on = londonDate(at)
  const others = (await hubs.list()).filter(({ id, is_national }) => id !== hub.id && !is_national)
  const nearest = (await nearestHub(places, hub, others)) ?? to
  const isDone = await inTransaction(db, async (tx) => {
    if ((await lockOpenHubs(tx, [hub.id, to.id])) !== 2) return false
    const belonged = new Set(await passOnHub(tx, hub.id, to.id, on))
    const readers = new Set(await endNewsOf(tx, hub.id))
    await updateHub(tx, hub.id, { ended_on: on, changed_at: at })
    await endHubRoles(tx, { hubId: hub.id, at })
    // One message for each person, whatever ends for them.
    for (const personId of new Set([...belonged, ...readers])) {
      // Every capability's transaction is one of the whole database, whatever tables its type shows.
      const address = await findAddressOf(tx as unknown as Db<PeopleTables>, personId)
      if (address)
        await enqueueMail(tx, {
          ...hubClosedMail({
            ...{ address, hub, to, nearest, publicUrl: publicUrl() },
            ...{ hasBelonged: belonged.has(personId), hadNews: readers.has(personId) },
          }),
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
