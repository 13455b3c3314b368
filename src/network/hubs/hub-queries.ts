import type { Insertable, Updateable } from 'kysely'
import type { Hub, HubContact, HubContactTable, HubTable, NetworkDb, NetworkTx } from '../tables.ts'

export const listHubs = (db: NetworkDb): Promise<Hub[]> =>
  db
    .selectFrom('network.hub')
    .selectAll()
    .where('ended_on', 'is', null)
    .orderBy('is_national')
    .orderBy('name')
    .execute()

/**
 * Holds a hub open until the transaction ends, so that nothing reaches one that closes at the same moment. False when it
 * has closed: another process may not know that for a minute.
 */
export async function holdOpenHub(tx: NetworkTx, hubId: string): Promise<boolean> {
  const open = await tx
    .selectFrom('network.hub')
    .select('id')
    .where('id', '=', hubId)
    .where('ended_on', 'is', null)
    .forKeyShare()
    .executeTakeFirst()
  return open !== undefined
}

/** As it stands, and not as it was remembered: for the form that changes it. */
export const getHub = (db: NetworkDb, hubId: string): Promise<Hub> =>
  db.selectFrom('network.hub').selectAll().where('id', '=', hubId).executeTakeFirstOrThrow()

/** Holds a hub against others who change it or what belongs to it. Questions can still be asked of it. */
export const lockHub = (tx: NetworkTx, hubId: string): Promise<Hub> =>
  tx.selectFrom('network.hub').selectAll().where('id', '=', hubId).forNoKeyUpdate().executeTakeFirstOrThrow()

export const listContacts = (db: NetworkDb | NetworkTx, hubId: string): Promise<HubContact[]> =>
  db
    .selectFrom('network.hub_contact')
    .selectAll()
    .where('hub_id', '=', hubId)
    .orderBy('position')
    .orderBy('name')
    .execute()

export const lockContact = (
  tx: NetworkTx,
  { hubId, id }: { hubId: string; id: string },
): Promise<HubContact | undefined> =>
  tx
    .selectFrom('network.hub_contact')
    .selectAll()
    .where('id', '=', id)
    .where('hub_id', '=', hubId)
    .forUpdate()
    .executeTakeFirst()

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

export const insertHub = (
  tx: NetworkTx,
  hub: Omit<Insertable<HubTable>, 'phone' | 'website' | 'details_checked_on' | 'ended_on' | 'changed_at'>,
): Promise<Hub> => tx.insertInto('network.hub').values(hub).returningAll().executeTakeFirstOrThrow()

export async function isHubSlugTaken(tx: NetworkTx, slug: string): Promise<boolean> {
  const row = await tx.selectFrom('network.hub').select('id').where('slug', '=', slug).executeTakeFirst()
  return row !== undefined
}
