import { sql } from 'kysely'
import type { DirectoryDb, DirectoryTx } from '../../tables.ts'

// Any numbers that are only ours; platform/db has those of migrating and of making a database.
const IMPORT = 7_042_028
const FEED_NAMES = 7_042_029

/**
 * Runs the whole import on one connection. What it takes turns for belongs to this connection: when that is lost the
 * import ends with it, and never goes on beside another.
 */
export const onOneConnection = <Answer>(
  db: DirectoryDb,
  work: (connection: DirectoryDb) => Promise<Answer>,
): Promise<Answer> =>
  db.connection().execute(async (connection) => {
    try {
      return await work(connection)
    } finally {
      await sql`SELECT pg_advisory_unlock_all()`.execute(connection).catch(() => undefined)
    }
  })

/** True when nobody else imports this now; held until the connection is done. */
export async function takeTurn(connection: DirectoryDb, what: string): Promise<boolean> {
  const answer = await sql<{ taken: boolean }>`
    SELECT pg_try_advisory_lock(${IMPORT}::int, hashtext(${what})) AS taken`.execute(connection)
  return answer.rows[0]?.taken === true
}

/** Waits while another import finds or makes its feed, so that one new source never becomes two feeds. */
export async function lockFeedNames(tx: DirectoryTx): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${FEED_NAMES})`.execute(tx)
}
