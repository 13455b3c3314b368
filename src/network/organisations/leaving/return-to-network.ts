import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { holdOpenHub } from '../../hubs/hub-queries.ts'
import { tellHub } from '../../members/tell-of-joining.ts'
import type { NetworkParts } from '../../network-parts.ts'
import type { Hub } from '../../tables.ts'
import { lockOrganisation, updateOrganisation } from '../organisation-queries.ts'
import { isOut } from '../organisation-standing.ts'

/** Asks to come back, as the same record at the same address; the hub decides. False when it waits or belongs already. */
export const returnToNetwork = (
  parts: Pick<NetworkParts, 'db' | 'clock' | 'publicUrl'>,
  { id, hub }: { id: string; hub: Hub },
): Promise<boolean> =>
  inTransaction(parts.db, async (tx) => {
    if (!(await holdOpenHub(tx, hub.id))) return false
    const standing = await lockOrganisation(tx, id)
    if (!standing || !isOut(standing)) return false
    await updateOrganisation(tx, id, { state: 'asked', asked_on: londonDate(parts.clock()) })
    await tellHub(tx, parts, { hub, who: 'organisation', id })
    return true
  })
