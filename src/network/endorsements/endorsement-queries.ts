import type { Insertable } from 'kysely'
import type { Endorsement, EndorsementTable } from '../area-work/tables.ts'
import type { NetworkDb, NetworkTx } from '../tables.ts'

export const listEndorsements = (db: NetworkDb, hubId: string): Promise<Endorsement[]> =>
  db
    .selectFrom('network.endorsement')
    .selectAll()
    .where('hub_id', '=', hubId)
    .orderBy('ended_on', (by) => by.asc().nullsFirst())
    .orderBy('body')
    .execute()

/** Confirmed by a second person, and by nobody whose role has changed since. */
export const listStandingEndorsements = (
  db: NetworkDb,
  hubId: string,
): Promise<{ body: string; role: string; statement: string; confirmed_on: string }[]> =>
  db
    .selectFrom('network.endorsement')
    .select(['body', 'role', 'statement', 'confirmed_on'])
    .where('hub_id', '=', hubId)
    .where('confirmed_on', 'is not', null)
    .where('ended_on', 'is', null)
    .$narrowType<{ confirmed_on: string }>()
    .orderBy('body')
    .execute()

export async function insertEndorsement(tx: NetworkTx, row: Insertable<EndorsementTable>): Promise<void> {
  await tx.insertInto('network.endorsement').values(row).execute()
}

/** False for the person who proposed it, for one that is confirmed or ended, and for one of another hub. */
export async function confirmEndorsement(
  tx: NetworkTx,
  of: { hubId: string; id: string },
  { by, on }: { by: string; on: string },
): Promise<boolean> {
  const done = await tx
    .updateTable('network.endorsement')
    .set({ confirmed_by: by, confirmed_on: on })
    .where('id', '=', of.id)
    .where('hub_id', '=', of.hubId)
    .where('confirmed_on', 'is', null)
    .where('ended_on', 'is', null)
    .where('proposed_by', '!=', by)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export async function endEndorsement(
  tx: NetworkTx,
  of: { hubId: string; id: string },
  { why, on }: { why: 'role_changed' | 'taken_back'; on: string },
): Promise<boolean> {
  const done = await tx
    .updateTable('network.endorsement')
    .set({ ended_on: on, why_ended: why })
    .where('id', '=', of.id)
    .where('hub_id', '=', of.hubId)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
