import type { Insertable } from 'kysely'
import type { NetworkTx } from '../../tables.ts'
import type { PledgeOverrideTable } from '../tables.ts'

/** A state that they set by hand stays with its reason, without who set it. */
export async function forgetSetter(tx: NetworkTx, personId: string): Promise<void> {
  await tx
    .updateTable('network.pledge_override')
    .set({ set_by: null })
    .where('set_by', '=', personId)
    .execute()
}

export async function insertOverride(tx: NetworkTx, row: Insertable<PledgeOverrideTable>): Promise<void> {
  await tx.insertInto('network.pledge_override').values(row).execute()
}

export async function endOverride(tx: NetworkTx, pledgeId: string, today: string): Promise<boolean> {
  const ended = await tx
    .updateTable('network.pledge_override')
    .set({ ended_on: today })
    .where('pledge_id', '=', pledgeId)
    .where('until_on', '>=', today)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}
