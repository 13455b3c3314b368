import { type SqlBool, sql } from 'kysely'
import type { PlaceCouncilTable } from '../place-tables.ts'
import type { Reader } from './place-lookup-queries.ts'

export type CouncilRecord = PlaceCouncilTable

export const listCouncilsNamed = (db: Reader, folded: readonly string[]): Promise<CouncilRecord[]> =>
  db
    .selectFrom('directory.place_council')
    .selectAll()
    .where(sql<SqlBool>`folded_names && ${folded}::text[]`)
    .execute()

export const listCouncilsCoded = (db: Reader, codes: readonly string[]): Promise<CouncilRecord[]> =>
  db
    .selectFrom('directory.place_council')
    .selectAll()
    .where((is) =>
      is.or([
        is('gss_code', 'in', codes),
        is('id', 'in', codes),
        sql<SqlBool>`former_codes && ${codes}::text[]`,
      ]),
    )
    .execute()

/** The councils inside a county or a combined authority, by its id. */
export const listCouncilsWithin = (db: Reader, ids: readonly string[]): Promise<CouncilRecord[]> =>
  db
    .selectFrom('directory.place_council')
    .selectAll()
    .where('current', '=', true)
    .where((is) => is.or([is('county_id', 'in', ids), is('combined_id', 'in', ids)]))
    .execute()

export const listCouncilsById = (db: Reader, ids: readonly string[]): Promise<CouncilRecord[]> =>
  db.selectFrom('directory.place_council').selectAll().where('id', 'in', ids).execute()

/** Names that other imported files give to codes, for installations without a file of councils. */
export async function listOtherCouncilNames(
  db: Reader,
  codes: readonly string[],
): Promise<{ code: string; name: string }[]> {
  const { rows } = await sql<{ code: string; name: string }>`
    SELECT code, name FROM directory.place_boundary WHERE code = ANY(${codes}::text[])
    UNION
    SELECT code, name FROM directory.place_outcode, unnest(council_codes, council_names) AS each (code, name)
    WHERE council_codes && ${codes}::text[] AND code = ANY(${codes}::text[]) AND name IS NOT NULL`.execute(db)
  return rows
}
