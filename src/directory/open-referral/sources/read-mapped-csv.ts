import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { MappedRow } from '../adapters/mapped-csv-adapter.ts'
import { columnsOf, mapRow } from '../adapters/mapped-row-rules.ts'
import type { JsonObject } from '../values/loose-json.ts'
import { type MappedTable, type Mapping, mappedFields, type TableMapping } from './mapping-file.ts'
import { type Row, readCsvRows } from './read-csv-rows.ts'
import { type OpenSource, type SourceOutcome, SourceProblem, sourceLimits } from './source-shape.ts'

interface Both {
  mapped: MappedRow
  row: Row
}
type Index = Map<string, Both[]>

const keys: Partial<Record<MappedTable, string>> = {
  organizations: 'id',
  locations: 'id',
  links: 'service_id',
  phones: 'service_id',
  schedules: 'service_id',
}

async function* rowsOf(path: string, table: TableMapping): AsyncGenerator<Both> {
  let checked = false
  const columns = new Set<string>()
  for await (const row of readCsvRows(path)) {
    if (!checked) for (const name of await header(path)) columns.add(name)
    const missing = checked ? [] : columnsOf(table).filter((column) => !columns.has(column))
    if (missing.length > 0)
      throw new SourceProblem(
        `${basename(path)} has no column ${missing.map((name) => `"${name}"`).join(', ')}. It has: ${[...columns].join(', ')}.`,
      )
    checked = true
    yield { mapped: mapRow(row, table), row }
  }
}

async function header(path: string): Promise<string[]> {
  for await (const row of readCsvRows(path, { keepEmpty: true })) return Object.keys(row)
  return []
}

async function indexTable(path: string, table: TableMapping, key: string): Promise<Index> {
  const index: Index = new Map()
  for await (const both of rowsOf(path, table)) {
    const value = both.mapped[key]?.[0]
    if (value === undefined) continue
    const found = index.get(value)
    if (found) found.push(both)
    else index.set(value, [both])
  }
  return index
}

/** Any tables, by a mapping file. `path`: the folder that holds them, or the one file that is all of them. */
export async function openMappedCsv(path: string, mapping: Mapping): Promise<OpenSource> {
  const given = await stat(path).catch(() => undefined)
  if (!given) throw new SourceProblem(`There is no file or folder at ${path}.`)
  const folder = given.isDirectory() ? path : dirname(path)
  const tables = Object.keys(mappedFields).flatMap((name) => {
    const table = mapping[name as MappedTable]
    return table ? [{ name: name as MappedTable, table, file: join(folder, table.file) }] : []
  })
  let bytes = 0
  for (const { file } of tables) {
    const found = await stat(file).catch(() => undefined)
    if (!found)
      throw new SourceProblem(
        `The mapping file names ${basename(file)}, which is not in ${basename(folder)}.`,
      )
    bytes += found.size
  }
  if (bytes > sourceLimits.csvSetBytes)
    throw new SourceProblem(
      `These CSV files weigh more than ${sourceLimits.csvSetBytes / 1e6} MB together. Divide them first.`,
    )
  const indexes = new Map<string, Index>()
  for (const { name, table, file } of tables) {
    if (name === 'services') continue
    const key =
      name === 'locations' && table.fields && 'service_id' in table.fields
        ? 'service_id'
        : (keys[name] ?? 'id')
    indexes.set(name, await indexTable(file, table, key))
  }
  const outcome: SourceOutcome = { complete: false, problem: 'It has not been read to its end.', notes: [] }
  let position = 0
  async function* records() {
    try {
      for await (const both of rowsOf(join(folder, mapping.services.file), mapping.services)) {
        position += 1
        yield { position, raw: gather(both, mapping, indexes, outcome.notes) }
      }
      outcome.complete = true
      delete outcome.problem
    } catch (error) {
      if (!(error instanceof SourceProblem)) throw error
      outcome.problem = error.message
    }
  }
  return {
    shape: 'mapped-csv',
    ...(mapping.name ? { name: mapping.name } : {}),
    records,
    outcome: () => outcome,
    progress: () => ({ done: position, unit: 'records' }),
  }
}

function gather(
  { mapped, row }: Both,
  mapping: Mapping,
  indexes: Map<string, Index>,
  notes: string[],
): JsonObject {
  const find = (table: MappedTable, value: string | undefined): Both[] =>
    value === undefined ? [] : (indexes.get(table)?.get(value) ?? [])
  const id = mapped.id?.[0]
  const links = find('links', id)
  const linked = links.flatMap((link) => {
    const place = link.mapped.location_id?.[0]
    const there = find('locations', place)
    if (there.length === 0)
      notes.push(`A link of service ${id ?? '?'} leads to location ${place ?? '(none)'}, which is not there.`)
    return there
  })
  const related = {
    organizations: find('organizations', mapped.organization_id?.[0]),
    locations: mapping.links ? linked : find('locations', id),
    phones: find('phones', id),
    schedules: find('schedules', id),
  }
  const present = Object.entries(related).filter(([, found]) => found.length > 0)
  return {
    service: mapped,
    related: Object.fromEntries(present.map(([name, found]) => [name, found.map((each) => each.mapped)])),
    rows: {
      services: [row],
      ...Object.fromEntries(present.map(([name, found]) => [name, found.map((each) => each.row)])),
    },
  }
}
