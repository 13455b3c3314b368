import { recordAudit } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { updateHub } from '../hubs/hub-queries.ts'
import type { NetworkParts } from '../network-parts.ts'
import type { Hub } from '../tables.ts'
import type { PartnerGiven } from './partner-form.ts'
import { insertPartner, insertPartnerContact, isNameOfOther, updatePartner } from './partner-queries.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock' | 'hubs'>
interface By {
  hub: Hub
  person: { personId: string; name: string }
}

/** Saves somebody that the hub works with; `id` is null for a new one. "taken": another partner has this name. */
export async function savePartner(
  { db, clock, hubs }: Parts,
  { hub, person }: By,
  id: string | null,
  given: PartnerGiven,
): Promise<'saved' | 'taken'> {
  const at = clock()
  const saved = await inTransaction(db, async (tx) => {
    if (id === null) {
      if (!(await insertPartner(tx, { ...given, hub_id: hub.id, ended_on: null }))) return 'taken' as const
    } else {
      if (await isNameOfOther(tx, { hubId: hub.id, name: given.name, id })) return 'taken' as const
      await updatePartner(tx, { hubId: hub.id, id }, given)
    }
    await updateHub(tx, hub.id, { last_active_on: londonDate(at) })
    await recordAudit(tx, { person, deed: 'save_partner', about: 'hub', aboutId: hub.id, hubId: hub.id, at })
    return 'saved' as const
  })
  hubs.forget()
  return saved
}

/** What was said and when they are next spoken with: the two belong together, so neither is lost (S1.22). */
export async function notePartnerContact(
  { db, clock, hubs }: Parts,
  { hub, person }: By,
  { id, what, nextOn }: { id: string; what: string; nextOn: string },
): Promise<void> {
  const today = londonDate(clock())
  await inTransaction(db, async (tx) => {
    await insertPartnerContact(tx, { partner_id: id, on_day: today, what, by_person: person.personId })
    await updatePartner(tx, { hubId: hub.id, id }, { next_contact_on: nextOn })
    await updateHub(tx, hub.id, { last_active_on: today })
  })
  hubs.forget()
}
