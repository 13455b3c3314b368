import { sql } from 'kysely'
import { moveEdition } from '../services/publish-services-queries.ts'
import type { DirectoryDb, DirectoryTx } from '../tables.ts'

export async function countServices(db: DirectoryDb): Promise<number> {
  const row = await db
    .selectFrom('directory.service')
    .select((count) => count.fn.countAll<number>().as('n'))
    .executeTakeFirst()
  return row?.n ?? 0
}

export async function countDemonstration(db: DirectoryDb): Promise<number> {
  const row = await db
    .selectFrom('directory.service')
    .where('demonstration', '=', true)
    .select((count) => count.fn.countAll<number>().as('n'))
    .executeTakeFirst()
  return row?.n ?? 0
}

export const ensureFeed = (tx: DirectoryTx, name: string): Promise<{ id: string }> =>
  tx
    .insertInto('directory.feed')
    .values({
      name,
      format: 'demonstration',
      address: null,
      licence: 'CC BY 4.0',
      last_complete_at: null,
      last_failed_at: null,
      last_failure: null,
    })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ format: 'demonstration' }))
    .returning('id')
    .executeTakeFirstOrThrow()

export async function deleteDemonstration(tx: DirectoryTx, feedName: string): Promise<number> {
  const services = await sql<{ id: string }>`
    DELETE FROM directory.service WHERE demonstration RETURNING id`.execute(tx)
  const gone = services.rows.map((row) => row.id)
  await sql`SELECT directory.forget_reports_of_gone_services(${gone}::uuid[])`.execute(tx)
  // The row stays as a note that somebody did not want it, also where it never was: an empty directory is not filled by
  // itself.
  await ensureFeed(tx, feedName)
  await sql`UPDATE directory.feed SET format = 'removed' WHERE name = ${feedName}`.execute(tx)
  await moveEdition(tx)
  return services.rows.length
}

export async function hasFeed(db: DirectoryDb, name: string): Promise<boolean> {
  const row = await db.selectFrom('directory.feed').select('id').where('name', '=', name).executeTakeFirst()
  return row !== undefined
}

/** The organisations of the demonstration, for the made-up hubs that they belong to. */
export async function listDemonstrationOrganisations(db: DirectoryDb, feedName: string) {
  const rows = await db
    .selectFrom('directory.organisation as organisation')
    .innerJoin('directory.feed as feed', 'feed.id', 'organisation.feed_id')
    .select(['organisation.id', 'source_id', 'organisation.name', 'description', 'url', 'email'])
    .where('feed.name', '=', feedName)
    .orderBy('source_id')
    .execute()
  return rows.map(({ source_id, ...facts }) => ({ ...facts, sourceId: source_id }))
}
