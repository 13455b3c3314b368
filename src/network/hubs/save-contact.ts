import { recordAudit } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import type { NetworkParts } from '../network-parts.ts'
import type { Hub } from '../tables.ts'
import type { ContactGiven } from './contact-form.ts'
import { deleteContact, insertContact, updateContact, updateHub } from './hub-queries.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock' | 'hubs'>
interface By {
  hub: Hub
  person: { personId: string; name: string }
  /** Null for somebody new. */
  id: string | null
}

/** Saves a contact with today as the day of consent and of the check. False when this hub has no such contact. */
export async function saveContact(
  { db, clock, hubs }: Parts,
  { hub, person, id }: By,
  contact: ContactGiven,
): Promise<boolean> {
  const at = clock()
  const today = londonDate(at)
  const row = { ...contact, consent_on: contact.shown.length > 0 ? today : null, checked_on: today }
  const saved = await inTransaction(db, async (tx) => {
    if (id === null) await insertContact(tx, { ...row, hub_id: hub.id, position: 1 })
    else if (!(await updateContact(tx, { hubId: hub.id, id }, row))) return false
    await updateHub(tx, hub.id, { last_active_on: today })
    const details = { shown: contact.shown.join(' ') }
    await recordAudit(tx, {
      person,
      deed: 'save_hub_contact',
      about: 'hub',
      aboutId: hub.id,
      hubId: hub.id,
      details,
      at,
    })
    return true
  })
  hubs.forget()
  return saved
}

/** A contact who takes their consent back is gone from every page at once. */
export const removeContact = (
  { db, clock }: Parts,
  { hub, person, id }: By & { id: string },
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    if (!(await deleteContact(tx, { hubId: hub.id, id }))) return false
    const at = clock()
    await recordAudit(tx, {
      person,
      deed: 'remove_hub_contact',
      about: 'hub',
      aboutId: hub.id,
      hubId: hub.id,
      at,
    })
    return true
  })
