import type { Insertable, Updateable } from 'kysely'
import type { Partner, PartnerContact, PartnerTable } from '../area-work/tables.ts'
import type { NetworkDb, NetworkTx } from '../tables.ts'

/** Whoever is to be spoken with first stands first; nobody is ever forgotten at the end for want of a day. */
export const listPartners = (db: NetworkDb, hubId: string): Promise<Partner[]> =>
  db
    .selectFrom('network.partner')
    .selectAll()
    .where('hub_id', '=', hubId)
    .where('ended_on', 'is', null)
    .orderBy('next_contact_on', (by) => by.asc().nullsFirst())
    .orderBy('name')
    .execute()

/** Partners that the hub does not work with any more, by name. */
export const listEndedPartners = (db: NetworkDb, hubId: string): Promise<Partner[]> =>
  db
    .selectFrom('network.partner')
    .selectAll()
    .where('hub_id', '=', hubId)
    .where('ended_on', 'is not', null)
    .orderBy('name')
    .execute()

export const findPartner = (db: NetworkDb, hubId: string, id: string): Promise<Partner | undefined> =>
  db
    .selectFrom('network.partner')
    .selectAll()
    .where('hub_id', '=', hubId)
    .where('id', '=', id)
    .executeTakeFirst()

export const lockPartner = (
  tx: NetworkTx,
  { hubId, id }: { hubId: string; id: string },
): Promise<Partner | undefined> =>
  tx
    .selectFrom('network.partner')
    .selectAll()
    .where('hub_id', '=', hubId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** Partners who agreed to what the area would like to become, for everybody to read (S1.18). */
export const listAgreedPartners = (
  db: NetworkDb,
  hubId: string,
): Promise<{ name: string; agreed_on: string }[]> =>
  db
    .selectFrom('network.partner')
    .select(['name', 'agreed_on'])
    .where('hub_id', '=', hubId)
    .where('ended_on', 'is', null)
    .where('agreed_on', 'is not', null)
    .$narrowType<{ agreed_on: string }>()
    .orderBy('name')
    .execute()

/** One that ended comes back, with what was said. False when the hub has another partner of this name. */
export async function insertPartner(tx: NetworkTx, row: Insertable<PartnerTable>): Promise<boolean> {
  const done = await tx
    .insertInto('network.partner')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['hub_id', 'name']).doUpdateSet(row).where('network.partner.ended_on', 'is not', null),
    )
    .executeTakeFirst()
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function updatePartner(
  tx: NetworkTx,
  { hubId, id }: { hubId: string; id: string },
  changes: Updateable<PartnerTable>,
): Promise<void> {
  await tx
    .updateTable('network.partner')
    .set(changes)
    .where('hub_id', '=', hubId)
    .where('id', '=', id)
    .execute()
}

export async function isNameOfOther(
  tx: NetworkTx,
  { hubId, name, id }: { hubId: string; name: string; id: string },
): Promise<boolean> {
  const other = await tx
    .selectFrom('network.partner')
    .select('id')
    .where('hub_id', '=', hubId)
    .where('name', '=', name)
    .where('id', '!=', id)
    .executeTakeFirst()
  return other !== undefined
}

export const listPartnerContacts = (db: NetworkDb, partnerId: string): Promise<PartnerContact[]> =>
  db
    .selectFrom('network.partner_contact')
    .selectAll()
    .where('partner_id', '=', partnerId)
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .execute()

export async function insertPartnerContact(
  tx: NetworkTx,
  row: { partner_id: string; on_day: string; what: string; by_person: string },
): Promise<void> {
  await tx.insertInto('network.partner_contact').values(row).execute()
}
