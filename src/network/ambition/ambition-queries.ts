import type { AreaAmbition } from '../area-work/tables.ts'
import type { NetworkDb, NetworkTx } from '../tables.ts'

export const findAmbition = (db: NetworkDb | NetworkTx, hubId: string): Promise<AreaAmbition | undefined> =>
  db.selectFrom('network.area_ambition').selectAll().where('hub_id', '=', hubId).executeTakeFirst()

export async function saveAmbition(tx: NetworkTx, { hub_id, ...row }: AreaAmbition): Promise<void> {
  await tx
    .insertInto('network.area_ambition')
    .values({ hub_id, ...row })
    .onConflict((conflict) => conflict.column('hub_id').doUpdateSet(row))
    .execute()
}
