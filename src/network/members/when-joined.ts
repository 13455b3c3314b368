import { londonDate } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { NetworkTx } from '../tables.ts'
import { admitMember } from './membership-queries.ts'

interface Joined {
  personId: string
  name: string
  hubId: string | null
  at: Date
}

/** Who was invited for a hub belongs to it at once: its people asked them. */
export async function noteAtHub<Tables>(
  tx: Tx<Tables>,
  { personId, name, hubId, at }: Joined,
): Promise<void> {
  if (hubId === null) return
  // Every capability's transaction is one of the whole database, whatever tables its type shows.
  await admitMember(tx as unknown as NetworkTx, { hubId, personId, name, on: londonDate(at) })
}
