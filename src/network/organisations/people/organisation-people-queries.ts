import { type Insertable, sql, type Updateable } from 'kysely'
import { listLeads } from '../../../people/index.ts'
import type { NetworkDb, NetworkTx, OrganisationPerson, OrganisationPersonTable } from '../../tables.ts'

/** People who work there now. */
export async function listPeopleOf(
  db: NetworkDb | NetworkTx,
  organisationId: string,
): Promise<OrganisationPerson[]> {
  const rows = await db
    .selectFrom('network.organisation_person as post')
    .innerJoin('network.organisation as organisation', 'organisation.id', 'post.organisation_id')
    .selectAll('post')
    .select('organisation.state')
    .where('post.organisation_id', '=', organisationId)
    .where('post.left_on', 'is', null)
    .orderBy('post.is_contact', 'desc')
    .orderBy('post.name')
    .execute()
  const leads = new Set((await listLeads(db, [organisationId])).map(({ personId }) => personId))
  return rows.map(({ state, ...post }) => ({
    ...post,
    // Of a member only whoever holds the role and can sign in is its lead, whatever stands in the row.
    is_lead: post.is_lead && (state !== 'member' || leads.has(post.person_id ?? '')),
  }))
}

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

/**
 * Somebody who stands there by name and has no account is this person. Nobody gains by a name that was typed alike: what
 * they are there is what they were invited as, or were given.
 */
export async function claimPost(
  tx: NetworkTx,
  { organisationId, personId, name }: { organisationId: string; personId: string; name: string },
): Promise<void> {
  await sql`UPDATE network.organisation_person SET person_id = ${personId}, is_lead = false, is_contact = false
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
