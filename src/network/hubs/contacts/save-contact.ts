import { recordAudit } from '../../../people/index.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { type NotReplaced, whyNotReplace } from '../../../platform/http/stood.ts'
import { type ByCoordinator, type ByEditor, doForHub, type HubParts } from '../desk/do-for-hub.ts'
import { auditOfHub } from '../hub-audit.ts'
import { deleteContact, insertContact, lockContact, updateContact } from '../hub-queries.ts'
import { type ContactGiven, typedContact } from './contact-form.ts'

const rowOf = (given: ContactGiven, today: string) => ({
  ...given,
  consent_on: given.shown.length > 0 ? today : null,
  checked_on: today,
})

const noted = ({ shown }: ContactGiven) => ({
  deed: 'save_hub_contact' as const,
  details: { shown: shown.join(' ') },
})

/** Adds a contact with today as the day of consent and of the check. */
export const addContact = (parts: HubParts, by: ByCoordinator, given: ContactGiven): Promise<boolean> =>
  doForHub(parts, by, noted(given), async (tx, { today }) => {
    await insertContact(tx, { ...rowOf(given, today), hub_id: by.hub.id, position: 1 })
    return true
  })

/** Saves a contact; today is the day of consent and of the check anew. */
export const saveContact = (
  parts: HubParts,
  by: ByEditor,
  given: ContactGiven,
): Promise<true | NotReplaced> =>
  doForHub<NotReplaced>(parts, by, noted(given), async (tx, { today }) => {
    const of = { hubId: by.hub.id, id: by.id }
    const why = whyNotReplace(await lockContact(tx, of), { shows: typedContact, stood: by.stood, given })
    if (why) return why
    await updateContact(tx, of, rowOf(given, today))
    return true
  })

/** A contact who takes their consent back is gone from every page at once. */
export const removeContact = (
  { db, clock }: HubParts,
  { hub, person, id }: ByCoordinator & { id: string },
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    if (!(await deleteContact(tx, { hubId: hub.id, id }))) return false
    const at = clock()
    await recordAudit(tx, auditOfHub('remove_hub_contact', { person, hub, at }))
    return true
  })
