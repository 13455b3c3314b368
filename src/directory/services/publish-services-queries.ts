import { sql } from 'kysely'
import type { DirectoryDb, DirectoryTx } from '../tables.ts'
import type { PublishedService } from './published-service.ts'
import type { StoredService } from './stored-service.ts'

export async function getStoredServices(tx: DirectoryDb, ids: readonly string[]): Promise<StoredService[]> {
  const rows = await sql<{ stored: StoredService }>`
    SELECT to_jsonb(service) || jsonb_build_object(
      'organisation', jsonb_build_object('id', organisation.id, 'name', organisation.name, 'url', organisation.url),
      'source', feed.name,
      'phones', (SELECT coalesce(jsonb_agg(to_jsonb(p) ORDER BY position), '[]') FROM directory.phone p WHERE p.service_id = service.id),
      'schedules', (SELECT coalesce(jsonb_agg(to_jsonb(s) ORDER BY position), '[]') FROM directory.schedule s WHERE s.service_id = service.id),
      'costs', (SELECT coalesce(jsonb_agg(to_jsonb(c) ORDER BY position), '[]') FROM directory.cost_option c WHERE c.service_id = service.id),
      'areas', (SELECT coalesce(jsonb_agg(to_jsonb(a) ORDER BY position), '[]') FROM directory.service_area a WHERE a.service_id = service.id),
      'terms', (SELECT coalesce(jsonb_agg(jsonb_build_object('facet', facet, 'term', term, 'standing', standing) ORDER BY facet, term), '[]')
        FROM directory.attribute t WHERE t.service_id = service.id),
      'claims', (SELECT coalesce(jsonb_agg(to_jsonb(c) ORDER BY position), '[]') FROM directory.trauma_claim c WHERE c.service_id = service.id),
      'locations', (SELECT coalesce(jsonb_agg(to_jsonb(l) || jsonb_build_object('address', to_jsonb(shown)) ORDER BY l.id), '[]')
        FROM directory.location l LEFT JOIN directory.address shown ON shown.location_id = l.id WHERE l.service_id = service.id)
    ) AS stored
    FROM directory.service
    JOIN directory.organisation ON organisation.id = service.organisation_id
    JOIN directory.feed ON feed.id = service.feed_id
    WHERE service.id = ANY(${ids}::uuid[])`.execute(tx)
  return rows.rows.map((row) => row.stored)
}

export async function replacePublished(
  tx: DirectoryTx,
  published: readonly PublishedService[],
  withdrawn: readonly string[],
): Promise<void> {
  if (withdrawn.length > 0) {
    await sql`DELETE FROM directory.published_service WHERE id = ANY(${withdrawn}::uuid[])`.execute(tx)
  }
  if (published.length > 0) {
    await sql`
      INSERT INTO directory.published_service (id, record)
      SELECT (record->>'id')::uuid, record FROM jsonb_array_elements(${JSON.stringify(published)}::jsonb) AS record
      ON CONFLICT (id) DO UPDATE SET record = excluded.record, published_at = now()
      WHERE published_service.record IS DISTINCT FROM excluded.record`.execute(tx)
  }
  await moveEdition(tx)
}

/** Says to every process that its index is old, once this transaction is committed. */
export async function moveEdition(tx: DirectoryTx): Promise<void> {
  await sql`UPDATE directory.edition SET n = n + 1`.execute(tx)
}

export async function getEdition(db: DirectoryDb): Promise<number> {
  const answer = await sql<{ edition: number }>`SELECT n AS edition FROM directory.edition`.execute(db)
  return answer.rows[0]?.edition ?? 0
}

/** Records in the order of the ids asked for; one that is not published is left out. */
export async function getPublished(db: DirectoryDb, ids: readonly string[]): Promise<PublishedService[]> {
  const rows = await db
    .selectFrom('directory.published_service')
    .select('record')
    .where('id', 'in', [...ids])
    .execute()
  const byId = new Map(rows.map(({ record }) => [record.id, record]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export async function listServiceIdsAfter(db: DirectoryDb, after: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('directory.service')
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}
