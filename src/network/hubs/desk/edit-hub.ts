import { type Stood, whyNotReplace } from '../../../platform/http/stood.ts'
import { lockHub, updateHub } from '../hub-queries.ts'
import { type ByCoordinator, doForHub, type HubParts } from './do-for-hub.ts'
import { type HubDetails, typedDetails } from './hub-details-form.ts'

/** Whoever saves a hub's details has read them: that is their check, and a sign of life. */
export const editHub = (
  parts: HubParts,
  by: ByCoordinator & { stood: Stood<never> },
  given: HubDetails,
): Promise<true | 'changed'> =>
  doForHub<'changed'>(parts, by, { deed: 'edit_hub' }, async (tx, { at, today }) => {
    const row: HubDetails = await lockHub(tx, by.hub.id)
    if (whyNotReplace(row, { shows: typedDetails, stood: by.stood, given })) return 'changed'
    await updateHub(tx, by.hub.id, { ...given, details_checked_on: today, changed_at: at })
    return true
  })
