import type { Insertable, Updateable } from 'kysely'
import type { NetworkDb, NetworkTx, Organisation, OrganisationTable } from '../tables.ts'

/** Members only: one that has left is gone from every public page on the same day (S0.12). */
export const listOrganisationsOf = (db: NetworkDb, hubId: string): Promise<Organisation[]> =>
  db
    .selectFrom('network.organisation')
    .selectAll()
    .where('hub_id', '=', hubId)
    .where('state', '=', 'member')
    .orderBy('name')
    .execute()

export const listAllOrganisationsOf = (db: NetworkDb, hubId: string): Promise<Organisation[]> =>
  db.selectFrom('network.organisation').selectAll().where('hub_id', '=', hubId).orderBy('name').execute()

export const findOrganisationBySlug = (db: NetworkDb, slug: string): Promise<Organisation | undefined> =>
  db.selectFrom('network.organisation').selectAll().where('slug', '=', slug).executeTakeFirst()

export const findOrganisation = (tx: NetworkTx, id: string): Promise<Organisation | undefined> =>
  tx.selectFrom('network.organisation').selectAll().where('id', '=', id).executeTakeFirst()

/**
 * Held until the transaction ends: two people who end each other's post there wait for one another. Whoever joins by an
 * invitation meanwhile does not: a row that names the organisation can be written.
 */
export const lockOrganisation = (tx: NetworkTx, id: string): Promise<Organisation | undefined> =>
  tx.selectFrom('network.organisation').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst()

export const insertOrganisation = (
  tx: NetworkTx,
  row: Insertable<OrganisationTable>,
): Promise<{ id: string }> =>
  tx.insertInto('network.organisation').values(row).returning('id').executeTakeFirstOrThrow()

export async function updateOrganisation(
  tx: NetworkTx,
  id: string,
  changes: Updateable<OrganisationTable>,
): Promise<void> {
  await tx.updateTable('network.organisation').set(changes).where('id', '=', id).execute()
}

export async function isSlugTaken(tx: NetworkTx, slug: string): Promise<boolean> {
  const row = await tx
    .selectFrom('network.organisation')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row !== undefined
}

/** False when no such organisation waits at this hub. */
export async function decideOrganisation(
  tx: NetworkTx,
  of: { hubId: string; id: string },
  admit: boolean,
  on: string,
): Promise<boolean> {
  const done = await tx
    .updateTable('network.organisation')
    .set(admit ? { state: 'member', joined_on: on, left_on: null } : { state: 'declined' })
    .where('id', '=', of.id)
    .where('hub_id', '=', of.hubId)
    .where('state', '=', 'asked')
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Organisations that this person leads: by a role (`ledIds`), or because they brought it or led it, and it waits or has left. */
export const listOwnOrganisations = (
  db: NetworkDb,
  personId: string,
  ledIds: readonly string[],
): Promise<Organisation[]> =>
  db
    .selectFrom('network.organisation as organisation')
    .selectAll('organisation')
    .where((row) =>
      row.or([
        ...(ledIds.length > 0 ? [row('organisation.id', 'in', ledIds)] : []),
        row.exists(
          row
            .selectFrom('network.organisation_person as post')
            .select('post.id')
            .whereRef('post.organisation_id', '=', 'organisation.id')
            .where('post.person_id', '=', personId)
            .where('post.left_on', 'is', null)
            .where('post.is_lead', '=', true)
            .where('organisation.state', 'in', ['asked', 'left', 'declined']),
        ),
      ]),
    )
    .orderBy('organisation.name')
    .execute()
