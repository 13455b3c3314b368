import { sql } from 'kysely'
import type { DirectoryDb } from '../tables.ts'

/**
 * Everything that is published as JSON text, in pages by id. Text, because it is parsed where it is indexed: parsing
 * 100,000 records here would hold up every visitor for seconds. Pages are small: with 500 records a page the process kept
 * 60 MB more after building.
 */
export async function* walkPublishedTexts(db: DirectoryDb, size = 100): AsyncGenerator<string[]> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await sql<{ id: string; record: string }>`
      SELECT id, record::text AS record FROM directory.published_service
      WHERE id > ${after} ORDER BY id LIMIT ${size}`.execute(db)
    if (rows.length > 0) yield rows.map(({ record }) => record)
    const last = rows.at(-1)
    if (rows.length < size || !last) return
    after = last.id
  }
}

export async function countPublished(db: DirectoryDb): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`SELECT count(*) AS count FROM directory.published_service`.execute(db)
  return rows[0]?.count ?? 0
}
