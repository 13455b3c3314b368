import { type ByCoordinator, doForHub, type HubParts } from '../hubs/desk/do-for-hub.ts'
import type { AmbitionGiven } from './ambition-form.ts'
import { saveAmbition } from './ambition-queries.ts'

/** What an area would like to become, instead of what stood there before. */
export const saveAmbitionOf = (parts: HubParts, by: ByCoordinator, given: AmbitionGiven): Promise<boolean> =>
  doForHub(parts, by, { deed: 'save_ambition' }, async (tx) => {
    await saveAmbition(tx, { ...given, hub_id: by.hub.id })
    return true
  })
