import { type CsvBytes, endOfLine, isBlank, laterLines, type Scan, scanRecord } from './csv-scan-rules.ts'
import { recordLimits } from './source-shape.ts'

/** One record of a table, as bytes from `from` to `to`; `fault` when it cannot be read. Lines count from 1. */
export interface CsvCut {
  line: number
  from: number
  to: number
  lone: readonly number[]
  fault?: 'quote' | 'size'
}

/** A quoted cell that has not ended after so many bytes never does. */
const LONGEST_CELL = 32_000_000
/** So many lines of one cell that all look like rows are rows. */
const FEWEST_ROWS = 3

/** Cuts a table into records, and gets over a quotation mark that is never closed: only the line that opens it is lost. */
export function* cutCsv(table: CsvBytes, start = 0): Generator<CsvCut> {
  const { length } = table.bytes
  let line = 1
  let width = 0
  for (let from = start; from < length; ) {
    const record = readRecord(table, from, width)
    const to = record.isBroken || record.to === from + LONGEST_CELL ? endOfLine(table, from) : record.to
    const fault = record.isBroken ? 'quote' : to - from > recordLimits.bytes ? 'size' : undefined
    if (fault || !isBlank(table, from, to))
      yield { line, from, to, lone: record.lone, ...(fault ? { fault } : {}) }
    width ||= record.columns
    line += laterLines(table, from, to).length + 1
    from = to
  }
}

/** A cell over several lines is usual. It is a mistake when it never ends, or when its lines are rows of this table. */
function readRecord(table: CsvBytes, from: number, width: number): Scan & { isBroken: boolean } {
  const most = Math.min(table.bytes.length, from + LONGEST_CELL)
  const isRow = (at: number) =>
    scanRecord(table, at, { most: endOfLine(table, at) }).columns === width && width > 1
  const wary = scanRecord(table, from, { most, isWary: true })
  if (wary.isOpen && laterLines(table, from, wary.to).some(isRow)) return { ...wary, isBroken: true }
  const whole = wary.isOpen ? scanRecord(table, from, { most }) : wary
  const within = laterLines(table, from, whole.to).slice(0, -1)
  const hidesRows =
    whole.lone.length > 0 ? within.some(isRow) : within.length >= FEWEST_ROWS && within.every(isRow)
  return { ...whole, isBroken: whole.isOpen || hidesRows }
}
