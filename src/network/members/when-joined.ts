import type { Grant } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { noteInvited } from '../organisations/people/note-role.ts'
import type { NetworkTx } from '../tables.ts'
import { admitMember } from './membership-queries.ts'

interface Joined {
  personId: string
  name: string
  role: Grant['role']
  hubId: string | null
  organisationId: string | null
  note: string | null
  at: Date
}

/** Who was invited for a hub or by an organisation belongs to it at once: its people asked them. */
export async function noteJoined<Tables>(tx: Tx<Tables>, joined: Joined): Promise<void> {
  const { personId, name, hubId, at } = joined
  // Every capability's transaction is one of the whole database, whatever tables its type shows.
  const networkTx = tx as unknown as NetworkTx
  if (hubId !== null) await admitMember(networkTx, { hubId, personId, name, on: londonDate(at) })
  await noteInvited(networkTx, joined)
}
