import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parse } from 'csv-parse/sync'
import { reasons } from '../adapters/adapter.ts'
import { type CsvCut, cutCsv } from './csv-cut-rules.ts'
import { csvBytes } from './csv-scan-rules.ts'
import { delimiterOf, guessKind } from './sniff-rules.ts'
import { SourceProblem } from './source-shape.ts'

/** Cells of one line by their column. */
export type Row = { [column: string]: string }

/** A row, or a line that cannot be read and why. Lines count from 1, the header's being the first. */
export type CsvItem = { line: number; row: Row } | { line: number; reason: string }

export interface CsvFile {
  columns: string[]
  /** In order; empty cells are left out. */
  items: Iterable<CsvItem>
}

const BATCH_BYTES = 256 * 1024
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])
const faults = { quote: reasons.quoteNotClosed, size: reasons.tooLarge }

const tidyHeader = (header: readonly string[]): string[] =>
  header.map((name, at) => name.trim() || `column ${at + 1}`)

/** One CSV file, whole in memory: sourceLimits says how large a set may be. Throws SourceProblem when it is no CSV. */
export async function readCsv(path: string): Promise<CsvFile> {
  const bytes = await readFile(path)
  if (bytes.length === 0) return { columns: [], items: [] }
  const name = basename(path)
  const head = bytes.subarray(0, 65_536)
  const guess = guessKind(head)
  if (guess.kind !== 'text')
    throw new SourceProblem(`${name} ${guess.kind === 'refused' ? guess.message : 'is JSON, not CSV.'}`)
  // Excel in Britain saves CSV as Windows-1252 unless told otherwise; only what is not UTF-8 is taken for it.
  const decoder = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252', { ignoreBOM: true })
  const delimiter = delimiterOf(head.toString('utf8').split(/\r?\n|\r/)[0] ?? '')
  const options = {
    delimiter,
    trim: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }

  function textOf({ from, to, lone }: CsvCut): string {
    let text = ''
    let done = from
    // A quotation mark inside a quoted cell that nobody doubled is taken as meant.
    for (const at of lone) {
      text += `${decoder.decode(bytes.subarray(done, at))}"`
      done = at
    }
    return text + decoder.decode(bytes.subarray(done, to))
  }
  const rowsOf = (text: string): string[][] => parse(text, options)

  const isMarked = bytes.subarray(0, 3).equals(byteOrderMark)
  const cuts = cutCsv(csvBytes(bytes, delimiter), isMarked ? byteOrderMark.length : 0)
  const first = cuts.next()
  if (first.done) return { columns: [], items: [] }
  if (first.value.fault)
    throw new SourceProblem(
      `${name} cannot be read: its first line is not a header. ${faults[first.value.fault]}`,
    )
  const columns = tidyHeader(rowsOf(textOf(first.value))[0] ?? [])
  const toRow = (cells: readonly string[]): Row =>
    Object.fromEntries(
      columns.flatMap((column, at) =>
        cells[at] === undefined || cells[at] === '' ? [] : [[column, cells[at]]],
      ),
    )

  function* readBatch(batch: readonly CsvCut[]): Generator<CsvItem> {
    const rows = safely(() =>
      rowsOf(batch.map((cut) => textOf(cut).replace(/(?:\r\n?|\n)?$/, '\n')).join('')),
    )
    if (rows?.length === batch.length) {
      for (const [at, cut] of batch.entries()) yield { line: cut.line, row: toRow(rows[at] ?? []) }
      return
    }
    // One of them is not what we took it for: each by itself, so that only that one is lost.
    const [only] = batch
    if (only && batch.length === 1) yield { line: only.line, reason: reasons.unreadableRow }
    else for (const cut of batch) yield* readBatch([cut])
  }

  function* items(): Generator<CsvItem> {
    let batch: CsvCut[] = []
    let size = 0
    for (const cut of cuts) {
      if (!cut.fault) {
        batch.push(cut)
        size += cut.to - cut.from
        if (size < BATCH_BYTES) continue
      }
      yield* readBatch(batch)
      ;[batch, size] = [[], 0]
      if (cut.fault) yield { line: cut.line, reason: faults[cut.fault] }
    }
    yield* readBatch(batch)
  }
  return { columns, items: items() }
}

function safely<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
