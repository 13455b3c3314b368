import { type Insertable, sql, type Updateable } from 'kysely'
import type { NetworkDb, NetworkTx, OrganisationPerson, OrganisationPersonTable } from '../../tables.ts'

/** People who work there now. */
export const listPeopleOf = (
  db: NetworkDb | NetworkTx,
  organisationId: string,
): Promise<OrganisationPerson[]> =>
  db
    .selectFrom('network.organisation_person')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('left_on', 'is', null)
    .orderBy('is_contact', 'desc')
    .orderBy('name')
    .execute()

/** Members of the network that this person works in now. */
export const listPlacesOfWork = (
  db: NetworkDb,
  personId: string,
): Promise<{ id: string; slug: string; name: string; hub_id: string; no_teams: boolean }[]> =>
  db
    .selectFrom('network.organisation as organisation')
    .innerJoin('network.organisation_person as post', 'post.organisation_id', 'organisation.id')
    .select(['organisation.id', 'organisation.slug', 'organisation.name', 'hub_id', 'no_teams'])
    .where('post.person_id', '=', personId)
    .where('post.left_on', 'is', null)
    .where('organisation.state', '=', 'member')
    .orderBy('organisation.name')
    .execute()

export const insertOrganisationPerson = (
  tx: NetworkTx,
  row: Insertable<OrganisationPersonTable>,
): Promise<{ id: string }> =>
  tx.insertInto('network.organisation_person').values(row).returning('id').executeTakeFirstOrThrow()

export const lockOrganisationPerson = (
  tx: NetworkTx,
  { organisationId, id }: { organisationId: string; id: string },
): Promise<OrganisationPerson | undefined> =>
  tx
    .selectFrom('network.organisation_person')
    .selectAll()
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('left_on', 'is', null)
    .forUpdate()
    .executeTakeFirst()

/** False when this organisation has nobody with this id now. */
export async function updateOrganisationPerson(
  tx: NetworkTx,
  { organisationId, id }: { organisationId: string; id: string },
  changes: Updateable<OrganisationPersonTable>,
): Promise<boolean> {
  const done = await tx
    .updateTable('network.organisation_person')
    .set(changes)
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('left_on', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Somebody who stands there by name and has no account is this person. A row gives no right, so nobody gains by a name. */
export async function claimPost(
  tx: NetworkTx,
  { organisationId, personId, name }: { organisationId: string; personId: string; name: string },
): Promise<void> {
  await sql`UPDATE network.organisation_person SET person_id = ${personId}
    WHERE id = (
      SELECT id FROM network.organisation_person
      WHERE organisation_id = ${organisationId} AND person_id IS NULL AND left_on IS NULL AND lower(name) = lower(${name})
      ORDER BY since, id LIMIT 1)
    AND NOT EXISTS (
      SELECT FROM network.organisation_person
      WHERE organisation_id = ${organisationId} AND person_id = ${personId} AND left_on IS NULL)`.execute(tx)
}

interface Standing {
  organisationId: string
  personId: string
  name: string
  isLead: boolean
  isContact: boolean
  on: string
}

/** Whoever stands there already keeps what they were, and may become more. */
export async function standAmong(tx: NetworkTx, given: Standing): Promise<void> {
  await sql`INSERT INTO network.organisation_person
      (organisation_id, person_id, name, sector, is_lead, is_contact, since)
    SELECT id, ${given.personId}, ${given.name}, sector, ${given.isLead}, ${given.isContact}, ${given.on}
    FROM network.organisation WHERE id = ${given.organisationId}
    ON CONFLICT (organisation_id, person_id) WHERE left_on IS NULL AND person_id IS NOT NULL DO UPDATE SET
      is_lead = organisation_person.is_lead OR excluded.is_lead,
      is_contact = organisation_person.is_contact OR excluded.is_contact`.execute(tx)
}

export async function endLeads(
  tx: NetworkTx,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<void> {
  await tx
    .updateTable('network.organisation_person')
    .set({ is_lead: false })
    .where('organisation_id', '=', organisationId)
    .where('left_on', 'is', null)
    .where('person_id', '=', personId)
    .execute()
}
