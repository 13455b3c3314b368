import type { CsvTables } from '../sources/csv-tables.ts'
import type { Row } from '../sources/read-csv-rows.ts'
import type { Json, JsonObject } from '../values/loose-json.ts'

/** Cells of older sets that hold several values with commas between them. */
export const listed = (cell: string | undefined): string[] =>
  cell?.split(/\s*,\s*(?![^(]*\))/).filter((part) => part !== '') ?? []

export const filled = (fields: { [key: string]: Json | undefined }): JsonObject =>
  Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, Json] =>
        entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  )

// A row names every table above it; it belongs to the nearest one only.
const owners = [
  'service_at_location_id',
  'contact_id',
  'service_id',
  'location_id',
  'organization_id',
] as const
const nearest = (row: Row) => owners.find((owner) => row[owner] !== undefined)

export const phonesFor = (tables: CsvTables, owner: (typeof owners)[number], id: string | undefined): Row[] =>
  tables
    .rows('phones', owner, id)
    .filter((row) =>
      owner === 'service_id'
        ? row.service_at_location_id === undefined
        : nearest(row) === owner || row.service_id === undefined,
    )

export const contactsFor = (
  tables: CsvTables,
  owner: (typeof owners)[number],
  id: string | undefined,
): JsonObject[] =>
  tables
    .rows('contacts', owner, id)
    .map((contact) => filled({ ...contact, phones: tables.rows('phones', 'contact_id', contact.id) }))

export const schedulesFor = (
  tables: CsvTables,
  owner: (typeof owners)[number],
  id: string | undefined,
): Row[] => tables.rows('schedules', owner, id).filter((row) => nearest(row) === owner)
