import { type NotReplaced, whyNotReplace } from '../../platform/http/stood.ts'
import { type ByCoordinator, type ByEditor, doForHub, type HubParts } from '../hubs/desk/do-for-hub.ts'
import { type PartnerGiven, typedPartner } from './partner-form.ts'
import {
  insertPartner,
  insertPartnerContact,
  isNameOfOther,
  lockPartner,
  updatePartner,
} from './partner-queries.ts'

/** `name_taken`: another partner of the hub has it. */
type PartnerRefusal = 'name_taken' | NotReplaced

/** Writes down somebody that the hub works with. */
export const addPartner = (
  parts: HubParts,
  by: ByCoordinator,
  given: PartnerGiven,
): Promise<true | PartnerRefusal> =>
  doForHub<PartnerRefusal>(parts, by, { deed: 'save_partner' }, async (tx) =>
    (await insertPartner(tx, { ...given, hub_id: by.hub.id, ended_on: null })) ? true : 'name_taken',
  )

export const savePartner = (
  parts: HubParts,
  by: ByEditor,
  given: PartnerGiven,
): Promise<true | PartnerRefusal> =>
  doForHub<PartnerRefusal>(parts, by, { deed: 'save_partner' }, async (tx) => {
    const of = { hubId: by.hub.id, id: by.id }
    const why = whyNotReplace(await lockPartner(tx, of), { shows: typedPartner, stood: by.stood, given })
    if (why) return why
    if (await isNameOfOther(tx, { ...of, name: given.name })) return 'name_taken'
    await updatePartner(tx, of, given)
    return true
  })

/** Gone from the list and its file; what was said stays. False when somebody else has ended it already. */
export const endPartner = (parts: HubParts, by: ByCoordinator, id: string): Promise<boolean> =>
  doForHub<false>(parts, by, { deed: 'end_partner' }, async (tx, { today }) => {
    const of = { hubId: by.hub.id, id }
    const partner = await lockPartner(tx, of)
    if (!partner || partner.ended_on !== null) return false
    await updatePartner(tx, of, { ended_on: today, next_contact_on: null })
    return true
  })

/** What was said and when they are next spoken with: the two belong together, so neither is lost (S1.22). */
export const notePartnerContact = (
  parts: HubParts,
  by: ByCoordinator,
  { id, what, nextOn }: { id: string; what: string; nextOn: string },
): Promise<boolean> =>
  doForHub(parts, by, { deed: null }, async (tx, { today }) => {
    const { personId } = by.person
    await insertPartnerContact(tx, { partner_id: id, on_day: today, what, by_person: personId })
    await updatePartner(tx, { hubId: by.hub.id, id }, { next_contact_on: nextOn })
    return true
  })
