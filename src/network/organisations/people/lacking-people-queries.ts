import { sql } from 'kysely'
import type { NetworkDb } from '../../tables.ts'

/** Members of the network that this person leads, and nobody else does. */
export const listOnlyLed = (db: NetworkDb, personId: string): Promise<{ slug: string; name: string }[]> =>
  db
    .selectFrom('network.organisation as organisation')
    .innerJoin('network.organisation_person as post', 'post.organisation_id', 'organisation.id')
    .select(['organisation.slug', 'organisation.name'])
    .where('post.person_id', '=', personId)
    .where('post.is_lead', '=', true)
    .where('post.left_on', 'is', null)
    .where('organisation.state', '=', 'member')
    .where(
      sql<boolean>`NOT EXISTS (SELECT FROM network.organisation_person AS other
        WHERE other.organisation_id = organisation.id AND other.is_lead AND other.left_on IS NULL AND other.id <> post.id)`,
    )
    .execute()

/** Everything of a hub in one go, for what its organisations lack: a second contact, a lead. */
export const listContactCounts = (
  db: NetworkDb,
  hubId: string,
): Promise<{ id: string; slug: string; name: string; contacts: number; leads: number }[]> =>
  db
    .selectFrom('network.organisation as o')
    .leftJoin('network.organisation_person as p', (join) =>
      join.onRef('p.organisation_id', '=', 'o.id').on('p.left_on', 'is', null),
    )
    .where('o.hub_id', '=', hubId)
    .where('o.state', '=', 'member')
    .groupBy(['o.id', 'o.slug', 'o.name'])
    .orderBy('o.name')
    .select(['o.id', 'o.slug', 'o.name'])
    .select((row) => row.fn.count<number>('p.id').filterWhere('p.is_contact', '=', true).as('contacts'))
    .select((row) => row.fn.count<number>('p.id').filterWhere('p.is_lead', '=', true).as('leads'))
    .execute()
