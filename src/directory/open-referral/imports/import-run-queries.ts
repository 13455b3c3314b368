import { sql } from 'kysely'
import type { DirectoryDb } from '../../tables.ts'

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
