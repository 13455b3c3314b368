import type { Insertable } from 'kysely'
import type { AgencyAction, AgencyActionTable, Minutes, MinutesTable } from '../area-work/tables.ts'
import type { NetworkDb, NetworkTx } from '../tables.ts'

export const listMinutes = (db: NetworkDb, hubId: string): Promise<Minutes[]> =>
  db
    .selectFrom('network.minutes')
    .selectAll()
    .where('hub_id', '=', hubId)
    .orderBy('met_on', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** By agency, what is open first and soonest due first (S3.23). */
export const listActions = (db: NetworkDb, hubId: string): Promise<AgencyAction[]> =>
  db
    .selectFrom('network.agency_action as action')
    .innerJoin('network.minutes as minutes', 'minutes.id', 'action.minutes_id')
    .selectAll('action')
    .where('minutes.hub_id', '=', hubId)
    .orderBy('action.agency')
    .orderBy('action.done_on', (by) => by.asc().nullsFirst())
    .orderBy('action.due_on', (by) => by.asc().nullsLast())
    .execute()

export const insertMinutes = (tx: NetworkTx, row: Insertable<MinutesTable>): Promise<{ id: string }> =>
  tx.insertInto('network.minutes').values(row).returning('id').executeTakeFirstOrThrow()

export async function insertActions(
  tx: NetworkTx,
  rows: readonly Insertable<AgencyActionTable>[],
): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('network.agency_action')
      .values([...rows])
      .execute()
}

export const lockMinutes = (tx: NetworkTx, of: { hubId: string; id: string }): Promise<Minutes | undefined> =>
  tx
    .selectFrom('network.minutes')
    .selectAll()
    .where('id', '=', of.id)
    .where('hub_id', '=', of.hubId)
    .forUpdate()
    .executeTakeFirst()

export async function updateMinutes(
  tx: NetworkTx,
  of: { hubId: string; id: string },
  changes: Pick<Minutes, 'met_on' | 'title' | 'notes'>,
): Promise<void> {
  await tx
    .updateTable('network.minutes')
    .set(changes)
    .where('id', '=', of.id)
    .where('hub_id', '=', of.hubId)
    .execute()
}

/** Done on this day, or open again. False when this hub has no such action, or it stands so already. */
export async function setActionDone(
  tx: NetworkTx,
  of: { hubId: string; id: string },
  on: string | null,
): Promise<boolean> {
  const done = await tx
    .updateTable('network.agency_action')
    .set({ done_on: on })
    .where('id', '=', of.id)
    .where('done_on', on === null ? 'is not' : 'is', null)
    .where('minutes_id', 'in', (from) =>
      from.selectFrom('network.minutes').select('id').where('hub_id', '=', of.hubId),
    )
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
