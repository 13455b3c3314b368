import type { Insertable, Selectable } from 'kysely'
import type { PoolClient } from 'pg'
import type { DirectoryDb } from '../../tables.ts'
import type { PlaceShape, PlaceSourceTable } from '../place-tables.ts'
import { derivedTargets, type Target, targets } from './place-tables-of-shapes.ts'

export type PlaceSource = Selectable<PlaceSourceTable>

export const listSources = (db: DirectoryDb): Promise<PlaceSource[]> =>
  db.selectFrom('directory.place_source').selectAll().orderBy('shape').execute()

export const findSource = (db: DirectoryDb, shape: PlaceShape): Promise<PlaceSource | undefined> =>
  db.selectFrom('directory.place_source').selectAll().where('shape', '=', shape).executeTakeFirst()

export async function saveSource(client: PoolClient, source: Insertable<PlaceSourceTable>): Promise<void> {
  await client.query(
    `INSERT INTO directory.place_source
       (shape, title, edition, licence, attribution, digest, rows_read, rows_kept, bt_agreed_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (shape) DO UPDATE SET title = excluded.title, edition = excluded.edition, licence = excluded.licence,
       attribution = excluded.attribution, digest = excluded.digest, rows_read = excluded.rows_read,
       rows_kept = excluded.rows_kept, bt_agreed_by = excluded.bt_agreed_by, imported_at = now()`,
    [
      source.shape,
      source.title,
      source.edition,
      source.licence,
      source.attribution,
      source.digest,
      source.rows_read,
      source.rows_kept,
      source.bt_agreed_by,
    ],
  )
}

/** The tables that one shape fills, with what it derives. */
export const targetsOf = (shape: PlaceShape): readonly Target[] =>
  shape === 'postcodes' ? [targets.postcodes, ...derivedTargets] : [targets[shape]]

export async function deleteSource(client: PoolClient, shape: PlaceShape): Promise<void> {
  for (const { table, source } of targetsOf(shape))
    await client.query(`DELETE FROM ${table} ${source ? `WHERE source = '${source}'` : ''}`)
  await client.query('DELETE FROM directory.place_source WHERE shape = $1', [shape])
}
