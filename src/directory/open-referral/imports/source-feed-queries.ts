import { sql } from 'kysely'
import type { DirectoryDb } from '../../tables.ts'

export interface Feed {
  id: string
  name: string
  area_codes: string[]
}

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
