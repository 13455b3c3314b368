import type { NetworkTx } from '../../tables.ts'
import type { Maker } from './pledge.ts'
import { lockPledgeOf, setPledgeDays } from './pledge-queries.ts'

/** Notes the day on which somebody was asked to make the commitments. Being asked binds nobody. */
export async function inviteToPledge(tx: NetworkTx, maker: Maker, today: string): Promise<void> {
  await setPledgeDays(tx, await lockPledgeOf(tx, maker), { invited_on: today })
}
