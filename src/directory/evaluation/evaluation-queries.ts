import type { DirectoryDb } from '../tables.ts'

/** Ids of the source by our ids: whoever judges a feed knows its services by the ids that the feed gave them. */
export async function getSourceIds(db: DirectoryDb): Promise<Map<string, string>> {
  const rows = await db.selectFrom('directory.service').select(['id', 'source_id']).execute()
  return new Map(rows.map(({ id, source_id }) => [id, source_id]))
}
