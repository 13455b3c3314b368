import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { columnsOf, mapRow } from '../adapters/mapped-row-rules.ts'
import { gatherRows, type Index } from './gather-mapped-rules.ts'
import { type MappedTable, type Mapping, mappedFields, type TableMapping } from './mapping-file.ts'
import { type CsvItem, readCsv } from './read-csv-rows.ts'
import {
  lineOf,
  type OpenSource,
  type SourceItem,
  type SourceOutcome,
  SourceProblem,
  sourceLimits,
} from './source-shape.ts'

const keys: Partial<Record<MappedTable, string>> = {
  organizations: 'id',
  locations: 'id',
  links: 'service_id',
  phones: 'service_id',
  schedules: 'service_id',
}

async function itemsOf(path: string, table: TableMapping): Promise<Iterable<CsvItem>> {
  const { columns, items } = await readCsv(path)
  const missing = columnsOf(table).filter((column) => !columns.includes(column))
  if (columns.length === 0 || missing.length === 0) return items
  throw new SourceProblem(
    `${basename(path)} has no column ${missing.map((name) => `"${name}"`).join(', ')}. It has: ${columns.join(', ')}.`,
  )
}

async function indexTable(
  path: string,
  table: TableMapping,
  key: string,
  unread: Map<string, string>,
): Promise<Index> {
  const index: Index = new Map()
  for (const item of await itemsOf(path, table)) {
    if ('reason' in item) {
      unread.set(lineOf(item.line, path), item.reason)
      continue
    }
    const both = { mapped: mapRow(item.row, table), row: item.row }
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
  // By its name: two tables may come from one file, and a line of it is lost once.
  const unread = new Map<string, string>()
  for (const { name, table, file } of tables) {
    if (name === 'services') continue
    const key =
      name === 'locations' && table.fields && 'service_id' in table.fields
        ? 'service_id'
        : (keys[name] ?? 'id')
    indexes.set(name, await indexTable(file, table, key, unread))
  }
  const outcome: SourceOutcome = { complete: false, problem: 'It has not been read to its end.', notes: [] }
  let position = 0
  async function* records(): AsyncGenerator<SourceItem> {
    const path = join(folder, mapping.services.file)
    try {
      for (const item of await itemsOf(path, mapping.services)) {
        position += 1
        if ('reason' in item) {
          const name = lineOf(item.line, path)
          unread.delete(name)
          yield { position, reason: item.reason, name }
          continue
        }
        const both = { mapped: mapRow(item.row, mapping.services), row: item.row }
        yield { position, raw: gatherRows(both, mapping, indexes, outcome.notes) }
      }
      for (const [name, reason] of unread) yield { position: ++position, name, reason }
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
