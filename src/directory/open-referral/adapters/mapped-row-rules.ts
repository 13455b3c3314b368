import type { FieldSource, TableMapping } from '../sources/mapping-file.ts'
import type { Row } from '../sources/read-csv-rows.ts'

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

function valuesOf(row: Row, source: FieldSource): string[] {
  if (typeof source === 'string') return row[source] === undefined ? [] : [row[source]]
  if ('always' in source) return [source.always]
  const columns = Array.isArray(source.column) ? source.column : [source.column]
  const cell = columns.flatMap((column) => row[column] ?? []).join(source.join)
  const parts = source.split === undefined ? [cell] : cell.split(source.split)
  return parts.flatMap((part) => {
    const said = part.trim()
    if (said === '' || source.ignore?.some((each) => same(each, said))) return []
    const value = Object.entries(source.values ?? {}).find(([from]) => same(from, said))?.[1] ?? said
    return value === '' ? [] : [value]
  })
}

/** The columns that a table's fields come from, to be found in its header. */
export const columnsOf = (table: TableMapping): string[] =>
  Object.values(table.fields).flatMap((source) =>
    source === undefined || (typeof source === 'object' && 'always' in source)
      ? []
      : typeof source === 'string'
        ? [source]
        : source.column,
  )

/** A row under the names of HSDS. Every value is a list, since a cell may hold several. */
export function mapRow(row: Row, table: TableMapping): { [field: string]: string[] } {
  return Object.fromEntries(
    Object.entries(table.fields)
      .map(([field, source]) => [field, source === undefined ? [] : valuesOf(row, source)] as const)
      .filter(([, values]) => values.length > 0),
  )
}
