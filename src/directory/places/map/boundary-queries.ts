import type { Selectable } from 'kysely'
import type { Reader } from '../lookup/place-lookup-queries.ts'
import type { PlaceBoundaryTable } from '../place-tables.ts'

/** Changes with what is loaded; null when no boundaries are. */
export async function findBoundaryDigest(db: Reader): Promise<string | null> {
  const row = await db
    .selectFrom('directory.place_source')
    .select('digest')
    .where('shape', '=', 'boundaries')
    .executeTakeFirst()
  return row?.digest ?? null
}

export const listBoundaries = (db: Reader): Promise<Selectable<PlaceBoundaryTable>[]> =>
  db.selectFrom('directory.place_boundary').selectAll().execute()
