import type { NetworkTx } from '../../tables.ts'
import { forgetSetter } from '../state/override-queries.ts'
import { deletePledge, findPledgeOf, forgetSignatory, setPledgeDays } from './pledge-queries.ts'

/**
 * For somebody who closes their account, in that transaction: their own commitments go with all their history, and their
 * name goes from what they signed for an organisation. The signature itself is the organisation's and stays.
 */
export async function forgetPledges(tx: NetworkTx, personId: string): Promise<void> {
  const own = await findPledgeOf(tx, { kind: 'person', id: personId })
  if (own) await deletePledge(tx, own.id)
  await forgetSignatory(tx, personId)
  await forgetSetter(tx, personId)
}

/**
 * Whether a person stands in the register: their own choice, changed at any moment. False when they have no
 * commitments.
 */
export async function listPerson(tx: NetworkTx, personId: string, since: string | null): Promise<boolean> {
  const own = await findPledgeOf(tx, { kind: 'person', id: personId })
  if (own) await setPledgeDays(tx, own.id, { listed_on: since })
  return own !== null
}
