import type { Updateable } from 'kysely'
import type { Hub, HubContact, HubContactTable, HubTable, NetworkDb, NetworkTx } from '../tables.ts'

export const listHubs = (db: NetworkDb): Promise<Hub[]> =>
  db.selectFrom('network.hub').selectAll().orderBy('is_national').orderBy('name').execute()

export const listContacts = (db: NetworkDb | NetworkTx, hubId: string): Promise<HubContact[]> =>
  db
    .selectFrom('network.hub_contact')
    .selectAll()
    .where('hub_id', '=', hubId)
    .orderBy('position')
    .orderBy('name')
    .execute()

/** Whatever a coordinator does is a sign of life: a hub that is looked after does not rest. */
export async function updateHub(tx: NetworkTx, hubId: string, changes: Updateable<HubTable>): Promise<void> {
  await tx.updateTable('network.hub').set(changes).where('id', '=', hubId).execute()
}

export async function insertContact(tx: NetworkTx, contact: Omit<HubContact, 'id'>): Promise<{ id: string }> {
  return tx.insertInto('network.hub_contact').values(contact).returning('id').executeTakeFirstOrThrow()
}

/** False when this hub has no such contact: a contact of another hub is never touched. */
export async function updateContact(
  tx: NetworkTx,
  { hubId, id }: { hubId: string; id: string },
  changes: Updateable<HubContactTable>,
): Promise<boolean> {
  const done = await tx
    .updateTable('network.hub_contact')
    .set(changes)
    .where('id', '=', id)
    .where('hub_id', '=', hubId)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export async function deleteContact(
  tx: NetworkTx,
  { hubId, id }: { hubId: string; id: string },
): Promise<boolean> {
  const done = await tx
    .deleteFrom('network.hub_contact')
    .where('id', '=', id)
    .where('hub_id', '=', hubId)
    .executeTakeFirst()
  return done.numDeletedRows > 0n
}
