import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Row, readCsv } from './read-csv-rows.ts'
import { lineOf, SourceProblem, sourceLimits, type UnreadLine } from './source-shape.ts'

/** Tables of HSDS, each under the names that editions and their examples have given its file. */
const fileNames = {
  services: ['services', 'service'],
  organizations: ['organizations', 'organization', 'organisations'],
  locations: ['locations', 'location'],
  links: ['service_at_locations', 'service_at_location', 'services_at_location'],
  addresses: ['addresses', 'address', 'physical_addresses', 'physical_address'],
  postalAddresses: ['mail_addresses', 'postal_addresses', 'postal_address'],
  phones: ['phones', 'phone'],
  contacts: ['contacts', 'contact'],
  schedules: ['schedules', 'schedule', 'regular_schedules', 'regular_schedule'],
  languages: ['languages', 'language'],
  serviceAreas: ['service_areas', 'service_area'],
  costs: ['cost_options', 'cost_option'],
  accessibility: ['accessibility', 'accessibility_for_disabilities'],
  eligibility: ['eligibility', 'eligibilitys', 'eligibilities'],
  documents: ['required_documents', 'required_document'],
  identifiers: ['organization_identifiers', 'organization_identifier'],
  attributes: ['attributes', 'attribute', 'service_attributes', 'service_taxonomy', 'services_taxonomy'],
  terms: ['taxonomy_terms', 'taxonomy_term', 'taxonomy', 'taxonomies'],
} as const

export type TableName = keyof typeof fileNames

/** The rows of a table that carry one value in one column. */
export type FindRows = (table: TableName, column: string, value: string | undefined) => Row[]

export interface CsvTables {
  files: Partial<Record<TableName, string[]>>
  rows: FindRows
  has: (table: TableName) => boolean
  /** Lines of these tables that could not be read. */
  unread: readonly UnreadLine[]
}

/** Which files of a folder are which tables; an edition's example set holds some tables under two names. */
export async function listTables(folder: string): Promise<CsvTables['files']> {
  const present = (await readdir(folder)).filter((name) => /\.(csv|tsv)$/i.test(name))
  const files: CsvTables['files'] = {}
  let bytes = 0
  for (const [table, names] of Object.entries(fileNames) as [TableName, readonly string[]][]) {
    const found = names.flatMap(
      (name) => present.find((file) => file.toLowerCase().replace(/\.(csv|tsv)$/, '') === name) ?? [],
    )
    if (found.length > 0) files[table] = found.map((file) => join(folder, file))
    for (const file of files[table] ?? []) bytes += (await stat(file)).size
  }
  if (bytes > sourceLimits.csvSetBytes)
    throw new SourceProblem(
      `These CSV files weigh more than ${sourceLimits.csvSetBytes / 1e6} MB together. Divide them by organisation first.`,
    )
  return files
}

/** Every table but the services, in memory and found by any of its columns; the same row under two files counts once. */
export async function loadTables(files: CsvTables['files'], skip: readonly TableName[]): Promise<CsvTables> {
  const tables = new Map<TableName, Row[]>()
  const unread: UnreadLine[] = []
  for (const [table, paths] of Object.entries(files) as [TableName, string[]][]) {
    if (skip.includes(table)) continue
    const rows = new Map<string, Row>()
    for (const path of paths) {
      for (const item of (await readCsv(path)).items) {
        if ('reason' in item) {
          unread.push({ name: lineOf(item.line, path), reason: item.reason })
          continue
        }
        const { row } = item
        const key = row.id ?? row.taxonomy_id ?? `${path} ${rows.size}`
        rows.set(key, { ...row, ...rows.get(key) })
      }
    }
    tables.set(table, [...rows.values()])
  }
  const indexes = new Map<string, Map<string, Row[]>>()
  const indexOf = (table: TableName, column: string): Map<string, Row[]> => {
    const key = `${table}.${column}`
    const made =
      indexes.get(key) ??
      Map.groupBy(
        (tables.get(table) ?? []).filter((row) => row[column] !== undefined),
        (row) => row[column] ?? '',
      )
    indexes.set(key, made)
    return made
  }
  return {
    files,
    rows: (table, column, value) => (value === undefined ? [] : (indexOf(table, column).get(value) ?? [])),
    has: (table) => (tables.get(table)?.length ?? 0) > 0,
    unread,
  }
}
