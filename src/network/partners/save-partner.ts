import { type ByCoordinator, doForHub, type HubParts } from '../hubs/desk/do-for-hub.ts'
import type { PartnerGiven } from './partner-form.ts'
import type { TypedNote } from './partner-note-form.ts'
import { insertPartner, insertPartnerContact, isNameOfOther, updatePartner } from './partner-queries.ts'

/** Saves somebody that the hub works with; `id` is null for a new one. False: another partner has this name. */
export const savePartner = (
  parts: HubParts,
  by: ByCoordinator,
  id: string | null,
  given: PartnerGiven,
): Promise<boolean> =>
  doForHub(parts, by, { deed: 'save_partner' }, async (tx) => {
    const hubId = by.hub.id
    if (id === null) return insertPartner(tx, { ...given, hub_id: hubId, ended_on: null })
    if (await isNameOfOther(tx, { hubId, name: given.name, id })) return false
    await updatePartner(tx, { hubId, id }, given)
    return true
  })

/** What was said and when they are next spoken with: the two belong together, so neither is lost (S1.22). */
export const notePartnerContact = (
  parts: HubParts,
  by: ByCoordinator,
  { id, what, nextOn }: TypedNote & { id: string },
): Promise<boolean> =>
  doForHub(parts, by, { deed: null }, async (tx, { today }) => {
    const { personId } = by.person
    await insertPartnerContact(tx, { partner_id: id, on_day: today, what, by_person: personId })
    await updatePartner(tx, { hubId: by.hub.id, id }, { next_contact_on: nextOn })
    return true
  })
