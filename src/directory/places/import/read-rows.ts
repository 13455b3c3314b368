import { text as wholeText } from 'node:stream/consumers'
import { readBoundaries } from './boundary-rules.ts'
import type { Chosen } from './choose-text.ts'
import { csvRows } from './choose-text.ts'
import type { Progress } from './import-progress.ts'
import type { CopyRows } from './place-import-queries.ts'
import { rowReader } from './place-tables-of-shapes.ts'

export interface Counts {
  read: number
  kept: number
  leftOut: Map<string, number>
  /** Kept, but not whole. */
  notes: Map<string, number>
}

const count = (counts: Map<string, number>, reason: string) =>
  counts.set(reason, (counts.get(reason) ?? 0) + 1)
const SHOW_EVERY = 2000

async function copyCsv(
  chosen: Chosen & { kind: 'rows' },
  includeBt: boolean,
  copy: CopyRows,
  progress: Progress,
): Promise<Counts> {
  const counts: Counts = { read: 0, kept: 0, leftOut: new Map(), notes: new Map() }
  const read = rowReader(chosen.recognised, includeBt)
  let bytes = 0
  const source = await chosen.text.open((more) => {
    bytes += more
  })
  const rows = csvRows(source)
  source.on('error', (error) => rows.destroy(error))
  let isHeader = true
  for await (const record of rows as AsyncIterable<string[]>) {
    if (isHeader) {
      isHeader = false
      continue
    }
    counts.read += 1
    if (counts.read % SHOW_EVERY === 0) progress.update(bytes, counts.read)
    const answer = read(record)
    if ('leaveOut' in answer) {
      count(counts.leftOut, answer.leaveOut)
      continue
    }
    if (answer.note) count(counts.notes, answer.note)
    counts.kept += 1
    await copy.write(answer.keep)
  }
  return counts
}

async function copyBoundaries(chosen: Chosen, copy: CopyRows): Promise<Counts | { refused: string }> {
  const found = readBoundaries(JSON.parse((await wholeText(await chosen.text.open())).replace(/^\uFEFF/, '')))
  if ('refused' in found) return found
  for (const { code, name, polygons } of found.kept) await copy.write([code, name, JSON.stringify(polygons)])
  return { read: found.read, kept: found.kept.length, leftOut: found.leftOut, notes: new Map() }
}

/** Reads a file into the table that waits, counting each row once: kept, or left out with its reason. */
export const copyText = (chosen: Chosen, includeBt: boolean, copy: CopyRows, progress: Progress) =>
  chosen.kind === 'rows' ? copyCsv(chosen, includeBt, copy, progress) : copyBoundaries(chosen, copy)
