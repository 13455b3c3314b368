import { updateHub } from '../hub-queries.ts'
import { type ByCoordinator, doForHub, type HubParts } from './do-for-hub.ts'
import type { HubDetails } from './hub-details-form.ts'

/** Whoever saves a hub's details has read them: that is their check, and a sign of life. */
export const editHub = (parts: HubParts, by: ByCoordinator, details: HubDetails): Promise<boolean> =>
  doForHub(parts, by, { deed: 'edit_hub' }, async (tx, { at, today }) => {
    await updateHub(tx, by.hub.id, { ...details, details_checked_on: today, changed_at: at })
    return true
  })
