import { type ByCoordinator, doForHub, type HubParts } from '../hubs/desk/do-for-hub.ts'
import type { EndorsementGiven } from './endorsement-form.ts'
import { confirmEndorsement, endEndorsement, insertEndorsement } from './endorsement-queries.ts'

/** Written down by one person; nobody reads it in public until another has confirmed it (S1.20). */
export const proposeEndorsement = (
  parts: HubParts,
  by: ByCoordinator,
  given: EndorsementGiven,
): Promise<boolean> =>
  doForHub(parts, by, { deed: 'propose_endorsement' }, async (tx, { today }) => {
    await insertEndorsement(tx, {
      ...given,
      ...{ hub_id: by.hub.id, proposed_on: today, proposed_by: by.person.personId },
      ...{ confirmed_on: null, confirmed_by: null, ended_on: null, why_ended: null },
    })
    return true
  })

/** False for whoever proposed it: two people have seen that the body said so. */
export const confirmEndorsementOf = (parts: HubParts, by: ByCoordinator, id: string): Promise<boolean> =>
  doForHub(parts, by, { deed: 'confirm_endorsement' }, (tx, { today: on }) =>
    confirmEndorsement(tx, { hubId: by.hub.id, id }, { by: by.person.personId, on }),
  )

/** It was given in the voice of a role: with a new holder it ends, and they may give it anew. */
export const endEndorsementOf = (
  parts: HubParts,
  by: ByCoordinator,
  id: string,
  why: 'role_changed' | 'taken_back',
): Promise<boolean> =>
  doForHub(parts, by, { deed: 'end_endorsement' }, (tx, { today: on }) =>
    endEndorsement(tx, { hubId: by.hub.id, id }, { why, on }),
  )
