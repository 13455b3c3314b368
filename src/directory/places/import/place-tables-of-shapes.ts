import type { PlaceShape } from '../place-tables.ts'
import { councilColumns, councilRow } from './council-rows.ts'
import { outcodeColumns, outcodeRow, sectorColumns, sectorRow } from './half-rows.ts'
import { nameColumns, nameRow } from './name-rows.ts'
import type { Recognised } from './place-file-rules.ts'
import { postcodeColumns, postcodeRow } from './postcode-rows.ts'
import type { ReadRow } from './row-rules.ts'

/** A table that a file fills: the columns in the order of its rows, and what makes a row the same row. */
export interface Target {
  table: string
  columns: readonly string[]
  key: string
  /** Set where another file fills the same table: only rows of this source are replaced. */
  source?: PlaceShape
}

export const targets: Readonly<Record<PlaceShape, Target>> = {
  postcodes: { table: 'directory.place_postcode', columns: postcodeColumns, key: 'postcode' },
  outcodes: { table: 'directory.place_outcode', columns: outcodeColumns, key: 'outcode', source: 'outcodes' },
  sectors: { table: 'directory.place_sector', columns: sectorColumns, key: 'sector', source: 'sectors' },
  places: { table: 'directory.place_name', columns: nameColumns, key: 'id' },
  councils: { table: 'directory.place_council', columns: councilColumns, key: 'id' },
  boundaries: { table: 'directory.place_boundary', columns: ['code', 'name', 'polygons'], key: 'code' },
}

/** What postcodes tell of their first halves and sectors, beside what a file of those may say. */
export const derivedTargets: readonly Target[] = [
  { table: 'directory.place_outcode', columns: outcodeColumns, key: 'outcode', source: 'postcodes' },
  { table: 'directory.place_sector', columns: sectorColumns, key: 'sector', source: 'postcodes' },
]

/** How the rows of a recognised file are read. */
export function rowReader({ shape, columns }: Recognised, includeBt: boolean): ReadRow {
  if (shape === 'postcodes') return postcodeRow(columns, includeBt)
  if (shape === 'outcodes') return outcodeRow(columns)
  if (shape === 'sectors') return sectorRow(columns)
  return shape === 'places' ? nameRow(columns) : councilRow(columns)
}
