import { nestCsvService } from '../adapters/hsds-csv-adapter.ts'
import { listTables, loadTables } from './csv-tables.ts'
import { readCsvRows } from './read-csv-rows.ts'
import { type OpenSource, type SourceOutcome, SourceProblem } from './source-shape.ts'

/** A folder of HSDS tables: the services one at a time, each with its rows of the other tables. */
export async function openHsdsFolder(folder: string): Promise<OpenSource> {
  const files = await listTables(folder)
  const [services] = files.services ?? []
  if (!services) throw new SourceProblem('This folder has no services.csv.')
  const tables = await loadTables(files, ['services'])
  const outcome: SourceOutcome = { complete: false, problem: 'It has not been read to its end.', notes: [] }
  let position = 0
  async function* records() {
    try {
      for await (const row of readCsvRows(services ?? '')) {
        position += 1
        yield { position, raw: nestCsvService(row, tables, (note) => outcome.notes.push(note)) }
      }
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
