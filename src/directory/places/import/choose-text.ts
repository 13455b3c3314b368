import type { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { PlaceFile } from './place-file.ts'
import { type Recognised, recogniseHeader, refuseHeader } from './place-file-rules.ts'
import type { PlaceText } from './place-text.ts'

export type Chosen =
  | { kind: 'rows'; text: PlaceText; header: readonly string[]; recognised: Recognised }
  | { kind: 'boundaries'; text: PlaceText }

export const csvRows = (source: Readable) =>
  source.pipe(parse({ bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }))

async function firstChunk(text: PlaceText): Promise<string> {
  const source = await text.open()
  for await (const chunk of source) {
    source.destroy()
    return String(chunk)
  }
  return ''
}

function headerIn(chunk: string): Promise<string[]> {
  return new Promise((resolve, reject) =>
    parse(chunk.split(/\r?\n/, 1)[0] ?? '', { bom: true, relax_quotes: true }, (error, rows: string[][]) =>
      error ? reject(error) : resolve(rows[0] ?? []),
    ),
  )
}

/** The largest text of a file that has a header we know; else the sentence that refuses it. */
export async function chooseText(file: PlaceFile): Promise<Chosen | { refused: string }> {
  let refused = 'There is no text in this file that we can read: .csv, .csv.gz, .json or a .zip of one.'
  for (const [index, text] of file.texts.entries()) {
    const chunk = await firstChunk(text)
    if (/^\uFEFF?\s*\{/.test(chunk)) return { kind: 'boundaries', text }
    const header = await headerIn(chunk)
    const recognised = recogniseHeader(header)
    if (recognised) return { kind: 'rows', text, header, recognised }
    if (index === 0) refused = refuseHeader(header)
  }
  return { refused }
}
