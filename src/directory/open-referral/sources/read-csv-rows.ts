import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parse } from 'csv-parse'
import { delimiterOf, guessKind } from './sniff-rules.ts'
import { readHead } from './sniff-source.ts'
import { recordLimits, SourceProblem } from './source-shape.ts'

/** Cells of one line by their column. */
export type Row = { [column: string]: string }

/** Excel in Britain saves CSV as Windows-1252 unless told otherwise; only what is not UTF-8 is taken for it. */
async function encodingOf(path: string): Promise<'utf-8' | 'windows-1252'> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
      decoder.decode(chunk as Buffer, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(path))
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
    yield decoder.decode(chunk as Buffer, { stream: true })
  yield decoder.decode()
}

const tidyHeader = (header: string[]): string[] => header.map((name, at) => name.trim() || `column ${at + 1}`)

/** Rows of one CSV file, in order; empty cells are left out unless kept. Throws SourceProblem when it is no CSV, or breaks off inside a quoted cell. */
export async function* readCsvRows(path: string, { keepEmpty = false } = {}): AsyncGenerator<Row> {
  if ((await stat(path)).size === 0) return
  const head = await readHead(path, 65_536)
  const guess = guessKind(head)
  if (guess.kind !== 'text')
    throw new SourceProblem(
      `${basename(path)} ${guess.kind === 'refused' ? guess.message : 'is JSON, not CSV.'}`,
    )
  const parser = parse({
    columns: tidyHeader,
    delimiter: delimiterOf(head.toString('utf8').split(/\r?\n/)[0] ?? ''),
    bom: true,
    trim: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: recordLimits.bytes,
  })
  const feeding = (async () => {
    for await (const text of decoded(path))
      if (!parser.write(text)) await new Promise((resolve) => parser.once('drain', resolve))
    parser.end()
  })()
  feeding.catch((error) => parser.destroy(error instanceof Error ? error : new Error(String(error))))
  try {
    for await (const row of parser as AsyncIterable<Row>) {
      yield keepEmpty
        ? row
        : Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '' && cell !== undefined))
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const line = /line (\d+)/i.exec(said)?.[1]
    throw new SourceProblem(
      `${basename(path)} cannot be read beyond ${line ? `line ${line}` : 'some point'}: ${/quote/i.test(said) ? 'a quotation mark is opened and never closed.' : said}`,
    )
  }
}
