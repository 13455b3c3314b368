import { recordAudit } from '../../../people/index.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { type ByCoordinator, doForHub, type HubParts } from '../desk/do-for-hub.ts'
import { auditOfHub } from '../hub-audit.ts'
import { deleteContact, insertContact, updateContact } from '../hub-queries.ts'
import type { ContactGiven } from './contact-form.ts'

interface By extends ByCoordinator {
  /** Null for somebody new. */
  id: string | null
}

/** Saves a contact with today as the day of consent and of the check. False when this hub has no such contact. */
export const saveContact = (
  parts: HubParts,
  { id, ...by }: By,
  { shown, ...contact }: ContactGiven,
): Promise<boolean> => {
  const noted = { deed: 'save_hub_contact', details: { shown: shown.join(' ') } }
  return doForHub(parts, by, noted, async (tx, { today }) => {
    const row = { ...contact, shown, consent_on: shown.length > 0 ? today : null, checked_on: today }
    if (id !== null) return updateContact(tx, { hubId: by.hub.id, id }, row)
    await insertContact(tx, { ...row, hub_id: by.hub.id, position: 1 })
    return true
  })
}

/** A contact who takes their consent back is gone from every page at once. */
export const removeContact = (
  { db, clock }: HubParts,
  { hub, person, id }: By & { id: string },
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    if (!(await deleteContact(tx, { hubId: hub.id, id }))) return false
    const at = clock()
    await recordAudit(tx, auditOfHub('remove_hub_contact', { person, hub, at }))
    return true
  })
