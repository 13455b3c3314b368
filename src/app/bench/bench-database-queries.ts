import { sql } from 'kysely'
import type { DirectoryDb } from '../../directory/index.ts'

export async function ensureBenchFeed(db: DirectoryDb, name: string): Promise<{ id: string }> {
  const row = {
    name,
    format: 'made',
    address: null,
    licence: null,
    last_complete_at: null,
    last_failed_at: null,
    last_failure: null,
  }
  return db
    .insertInto('directory.feed')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ format: 'made' }))
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** Public services of the feed of this name; 0 when there is no such feed. */
export async function countPublished(db: DirectoryDb, feedName: string): Promise<number> {
  const row = await db
    .selectFrom('directory.published_service')
    .innerJoin('directory.service', 'directory.service.id', 'directory.published_service.id')
    .innerJoin('directory.feed', 'directory.feed.id', 'directory.service.feed_id')
    .where('directory.feed.name', '=', feedName)
    .select((count) => count.fn.countAll<number>().as('n'))
    .executeTakeFirst()
  return row?.n ?? 0
}

/** Ids of public services, evenly over all of them. */
export async function pickPublishedIds(db: DirectoryDb, count: number): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    WITH numbered AS (SELECT id, row_number() OVER (ORDER BY id) AS n, count(*) OVER () AS total FROM directory.published_service)
    SELECT id FROM numbered WHERE n % greatest(1, total / ${count}) = 0 ORDER BY md5(id::text) LIMIT ${count}`.execute(
    db,
  )
  return rows.rows.map(({ id }) => id)
}

/** Done at once, so that PostgreSQL does not do it by itself in the middle of a measurement. */
export const settle = (db: DirectoryDb): Promise<unknown> => sql`VACUUM (ANALYZE)`.execute(db)

export async function serverVersion(db: DirectoryDb): Promise<string> {
  const answer = await sql<{ server_version: string }>`SHOW server_version`.execute(db)
  return answer.rows[0]?.server_version ?? ''
}
