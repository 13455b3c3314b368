import { sql } from 'kysely'
import type { DirectoryDb, DirectoryTx } from '../../tables.ts'

export interface Feed {
  id: string
  name: string
  area_codes: string[]
}

export const listCurrentCouncils = async (
  db: DirectoryDb,
): Promise<{ code: string; name: string; names: string[] }[]> =>
  (
    await db
      .selectFrom('directory.place_council')
      .where('current', '=', true)
      .select(['gss_code', 'name', 'folded_names'])
      .execute()
  ).flatMap((row) => (row.gss_code ? [{ code: row.gss_code, name: row.name, names: row.folded_names }] : []))

export const findFeed = (
  db: DirectoryDb,
  by: { name: string } | { address: string },
): Promise<Feed | undefined> =>
  db
    .selectFrom('directory.feed')
    .select(['id', 'name', 'area_codes'])
    .where('format', '!=', 'demonstration')
    .where('name' in by ? 'name' : 'address', '=', 'name' in by ? by.name : by.address)
    .orderBy('last_complete_at', (order) => order.desc().nullsLast())
    .limit(1)
    .executeTakeFirst()

export const listFeedNames = async (db: DirectoryDb): Promise<string[]> =>
  (await db.selectFrom('directory.feed').select('name').orderBy('name').execute()).map((row) => row.name)

export interface FeedFacts {
  name: string
  address: string
  format: string
  licence: string | null
  area_codes: string[]
}

export const insertFeed = (db: DirectoryDb, facts: FeedFacts): Promise<Feed> =>
  db
    .insertInto('directory.feed')
    .values({ ...facts, last_complete_at: null, last_failed_at: null, last_failure: null })
    .returning(['id', 'name', 'area_codes'])
    .executeTakeFirstOrThrow()

/** What is said anew is kept; what is not said this time stays as it was. */
export const updateFeed = (db: DirectoryDb, id: string, facts: Partial<FeedFacts>): Promise<Feed> =>
  db
    .updateTable('directory.feed')
    .set(facts)
    .where('id', '=', id)
    .returning(['id', 'name', 'area_codes'])
    .executeTakeFirstOrThrow()

export async function noteFailure(db: DirectoryDb, feedId: string, why: string): Promise<void> {
  await db
    .updateTable('directory.feed')
    .set({ last_failed_at: sql`now()`, last_failure: why.slice(0, 1000) })
    .where('id', '=', feedId)
    .execute()
}

export async function noteSuccess(db: DirectoryDb, feedId: string): Promise<void> {
  await db
    .updateTable('directory.feed')
    .set({
      last_complete_at: sql`now()`,
      complete_fetches: sql<number>`complete_fetches + 1`,
      last_failure: null,
    })
    .where('id', '=', feedId)
    .execute()
}

export const openRun = async (db: DirectoryDb, feedId: string): Promise<string> =>
  (
    await db
      .insertInto('directory.import_run')
      .values({ feed_id: feedId, ended_at: null })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

export interface RunCounts {
  records_in: number
  published: number
  unchanged: number
  quarantined: number
  withdrawn: number
}

export async function closeRun(
  db: DirectoryDb,
  runId: string,
  complete: boolean,
  counts: RunCounts,
): Promise<void> {
  await db
    .updateTable('directory.import_run')
    .set({ ...counts, complete, ended_at: sql`now()` })
    .where('id', '=', runId)
    .execute()
}

export interface Quarantined {
  position: number
  source_id: string | null
  name: string | null
  reason: string
  raw: unknown
}

export async function insertQuarantined(
  db: DirectoryDb,
  runId: string,
  records: readonly Quarantined[],
): Promise<void> {
  if (records.length === 0) return
  const rows = JSON.stringify(records.map((record) => ({ run_id: runId, ...record })))
  await sql`
    INSERT INTO directory.quarantined_record
    SELECT * FROM jsonb_populate_recordset(NULL::directory.quarantined_record, ${rows}::jsonb)`.execute(db)
}

/** Quarantine is for mending a feed: of runs long past it only takes room. */
export async function forgetOldQuarantine(db: DirectoryDb, feedId: string, runsKept: number): Promise<void> {
  await sql`
    DELETE FROM directory.quarantined_record WHERE run_id IN (
      SELECT id FROM directory.import_run WHERE feed_id = ${feedId} ORDER BY started_at DESC OFFSET ${runsKept})`.execute(
    db,
  )
}

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
