import type { Tx } from '../../platform/db/database.ts'
import type { Deed } from '../signed-in.ts'
import type { PeopleTx } from '../tables.ts'
import { holdRoles, listHeldNow } from './held-now-queries.ts'
import { may, type On } from './may-rules.ts'

/**
 * Asked once more inside the transaction that does it: whoever lost a role, or was shut out, since the page was asked for
 * does nothing with it. The second step was asked at the door.
 */
export async function mayNow<Tables>(
  tx: Tx<Tables>,
  personId: string,
  deed: Deed,
  on: On = {},
): Promise<boolean> {
  // Every capability's transaction is one of the whole database, whatever tables its type shows.
  const peopleTx = tx as unknown as PeopleTx
  await holdRoles(peopleTx)
  return may({ grants: await listHeldNow(peopleTx, personId), secondFactor: true }, deed, on)
}
