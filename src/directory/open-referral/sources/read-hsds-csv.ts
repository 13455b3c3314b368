import { nestCsvService } from '../adapters/hsds-csv-adapter.ts'
import { listTables, loadTables } from './csv-tables.ts'
import { readCsv } from './read-csv-rows.ts'
import {
  lineOf,
  type OpenSource,
  type SourceItem,
  type SourceOutcome,
  SourceProblem,
} from './source-shape.ts'

/** A folder of HSDS tables: the services one at a time, each with its rows of the other tables. */
export async function openHsdsFolder(folder: string): Promise<OpenSource> {
  const files = await listTables(folder)
  const [services] = files.services ?? []
  if (!services) throw new SourceProblem('This folder has no services.csv.')
  const tables = await loadTables(files, ['services'])
  const outcome: SourceOutcome = { complete: false, problem: 'It has not been read to its end.', notes: [] }
  let position = 0
  async function* records(): AsyncGenerator<SourceItem> {
    try {
      for (const item of (await readCsv(services ?? '')).items) {
        position += 1
        if ('reason' in item) yield { position, reason: item.reason, name: lineOf(item.line, services ?? '') }
        else yield { position, raw: nestCsvService(item.row, tables, (note) => outcome.notes.push(note)) }
      }
      for (const line of tables.unread) yield { position: ++position, ...line }
      outcome.complete = true
      delete outcome.problem
    } catch (error) {
      if (!(error instanceof SourceProblem)) throw error
      outcome.problem = error.message
    }
  }
  return {
    shape: 'hsds-csv',
    records,
    outcome: () => outcome,
    progress: () => ({ done: position, unit: 'records' }),
  }
}
