import { sql } from 'kysely'
import type { DirectoryTx } from '../../tables.ts'

/** Counts one more complete fetch without them for services of the feed that were not among these ids, and none for the rest. */
export async function countMissing(
  tx: DirectoryTx,
  feedId: string,
  seen: readonly string[],
): Promise<{ missing: number; gone: string[] }> {
  await sql`
    UPDATE directory.service SET missing_fetches = 0
    WHERE feed_id = ${feedId} AND missing_fetches > 0 AND source_id IN (SELECT unnest(${seen}::text[]))`.execute(
    tx,
  )
  const missing = await sql<{ id: string; missing_fetches: number }>`
    UPDATE directory.service SET missing_fetches = missing_fetches + 1
    WHERE feed_id = ${feedId} AND state NOT IN ('withdrawn', 'archived') AND source_id NOT IN (SELECT unnest(${seen}::text[]))
    RETURNING id, missing_fetches`.execute(tx)
  return {
    missing: missing.rows.length,
    gone: missing.rows.filter((row) => row.missing_fetches >= 3).map((row) => row.id),
  }
}

/** The digest goes too, so that a service that comes back as it was is written anew. */
export async function withdrawServices(tx: DirectoryTx, ids: readonly string[]): Promise<void> {
  await sql`
    UPDATE directory.service SET state = 'withdrawn', content_digest = 'withdrawn', changed_at = now()
    WHERE id = ANY(${ids}::uuid[])`.execute(tx)
}
