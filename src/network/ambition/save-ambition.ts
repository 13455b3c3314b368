import { type Stood, whyNotReplace } from '../../platform/http/stood.ts'
import { type ByCoordinator, doForHub, type HubParts } from '../hubs/desk/do-for-hub.ts'
import { type AmbitionGiven, typedAmbition } from './ambition-form.ts'
import { findAmbition, saveAmbition } from './ambition-queries.ts'

/**
 * What an area would like to become, instead of what stood there before. An area has one, and perhaps none yet: the lock
 * of its hub is what keeps two first ones apart.
 */
export const saveAmbitionOf = (
  parts: HubParts,
  by: ByCoordinator & { stood: Stood<never> },
  given: AmbitionGiven,
): Promise<true | 'changed'> =>
  doForHub<'changed'>(parts, by, { deed: 'save_ambition' }, async (tx) => {
    const stands: Partial<AmbitionGiven> = (await findAmbition(tx, by.hub.id)) ?? {}
    if (whyNotReplace(stands, { shows: typedAmbition, stood: by.stood, given })) return 'changed'
    await saveAmbition(tx, { ...given, hub_id: by.hub.id })
    return true
  })
