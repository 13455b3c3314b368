import type { NetworkDb, NetworkTx, PractitionerListing } from '../tables.ts'

export const listListed = (db: NetworkDb, hubId: string): Promise<PractitionerListing[]> =>
  db
    .selectFrom('network.practitioner_listing')
    .selectAll()
    .where('hub_id', '=', hubId)
    .orderBy('name')
    .execute()

export async function countListed(db: NetworkDb, hubId: string): Promise<number> {
  const { n } = await db
    .selectFrom('network.practitioner_listing')
    .where('hub_id', '=', hubId)
    .select((count) => count.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

export const findListing = (
  db: NetworkDb | NetworkTx,
  personId: string,
): Promise<PractitionerListing | undefined> =>
  db
    .selectFrom('network.practitioner_listing')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst()

export async function saveListing(tx: NetworkTx, { person_id, ...row }: PractitionerListing): Promise<void> {
  await tx
    .insertInto('network.practitioner_listing')
    .values({ person_id, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute()
}

export async function deleteListing(tx: NetworkTx, personId: string): Promise<boolean> {
  const done = await tx
    .deleteFrom('network.practitioner_listing')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return done.numDeletedRows > 0n
}

/** The listing at one hub only: a person may leave one and stay in another. */
export async function deleteListingAt(tx: NetworkTx, personId: string, hubId: string): Promise<void> {
  await tx
    .deleteFrom('network.practitioner_listing')
    .where('person_id', '=', personId)
    .where('hub_id', '=', hubId)
    .execute()
}

export async function detachListings(tx: NetworkTx, organisationId: string): Promise<void> {
  await tx
    .updateTable('network.practitioner_listing')
    .set({ organisation_id: null })
    .where('organisation_id', '=', organisationId)
    .execute()
}

/** Somebody left: the name of the organisation goes from their listing, which stays their own. */
export async function detachListingOf(
  tx: NetworkTx,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<void> {
  await tx
    .updateTable('network.practitioner_listing')
    .set({ organisation_id: null })
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute()
}
