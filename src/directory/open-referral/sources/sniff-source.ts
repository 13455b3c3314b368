import { open, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { looksLikeOruk1 } from '../adapters/oruk1-adapter.ts'
import { isObject, looseObject } from '../values/loose-json.ts'
import { toItem } from './parse-record.ts'
import { delimiterOf, guessKind } from './sniff-rules.ts'
import { SourceProblem, type SourceShape, sourceLimits } from './source-shape.ts'
import { RecordSplitter } from './split-records.ts'

const headBytes = 2_000_000

export async function readHead(path: string, most = headBytes): Promise<Buffer> {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(most), 0, most, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const marks = [
  'organization',
  'organization_id',
  'organisation',
  'status',
  'service_at_locations',
  'attending_type',
  'url',
  'email',
  'assured_date',
]

/** 3.0 or 1.0, by the first records and their envelope; undefined when nothing in it looks like a service. */
export function jsonShape(head: Buffer): SourceShape | undefined {
  const splitter = new RecordSplitter()
  const items = splitter.push(head).slice(0, 20).map(toItem)
  const records = items.flatMap((item) => ('reason' in item ? [] : [item.raw]))
  // A name and one mark, or two marks: services without a name belong in quarantine, not out of sight.
  const services = records.filter(
    (record) =>
      ['name', ...marks].filter((mark) => mark in record).length >= 2 && marks.some((mark) => mark in record),
  )
  const envelope = splitter.outer
  if (services.length > 0)
    return services.filter(looksLikeOruk1).length * 2 > services.length ? 'oruk-1.0' : 'oruk-3.0'
  // An empty page, or one whose first records are broken, is still a list of services by its envelope.
  if (records.some((record) => !('reason' in record))) return undefined
  if (/"(totalElements|content)"\s*:/.test(envelope)) return 'oruk-1.0'
  return /"(total_items|contents)"\s*:/.test(envelope) || /^\s*\[/.test(envelope) ? 'oruk-3.0' : undefined
}

/** True of the document at the root of an ORUK 3.0 service, which describes the interface and lists nothing. */
export const isApiDetails = (value: unknown): boolean =>
  isObject(value) && 'version' in value && ('openapi_url' in value || 'profile' in value)

const noServices =
  'holds no list of services that we can find. It should be a list, or have one under "contents" or "content".'

async function sniffFile(path: string): Promise<SourceShape> {
  const name = basename(path)
  const { size } = await stat(path)
  if (size > sourceLimits.fileBytes)
    throw new SourceProblem(`${name} is larger than ${sourceLimits.fileBytes / 1e9} GB. Divide it first.`)
  const head = await readHead(path)
  const guess = guessKind(head)
  if (guess.kind === 'refused') throw new SourceProblem(`${name} ${guess.message}`)
  if (guess.kind === 'json') {
    const shape = jsonShape(head)
    if (shape) return shape
    throw new SourceProblem(
      `${name} ${isApiDetails(safely(head)) ? 'only describes an interface. Give the address of its services.' : noServices}`,
    )
  }
  if (!/\.(csv|tsv)$/i.test(name)) throw new SourceProblem(`${name} is neither JSON nor CSV.`)
  throw new SourceProblem(
    `${name} is one CSV file. Give the folder that holds it with the other tables of HSDS, or say with --map which column is what (docs/import-mapping.md).`,
  )
}

const safely = (head: Buffer): unknown => {
  try {
    return looseObject(JSON.parse(head.toString('utf8')))
  } catch {
    return undefined
  }
}

async function sniffFolder(path: string): Promise<SourceShape> {
  const files = (await readdir(path)).filter((name) => /\.(csv|tsv|txt)$/i.test(name))
  if (files.length === 0)
    throw new SourceProblem(`${basename(path)} holds no CSV files. A JSON feed is given as the file itself.`)
  const services = files.find((name) => /^services?\.csv$/i.test(name))
  const header = services
    ? (await readHead(join(path, services), 65_536))
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)[0]
    : undefined
  const columns =
    header?.split(delimiterOf(header)).map((column) => column.replaceAll('"', '').trim().toLowerCase()) ?? []
  if (columns.includes('id') && columns.includes('name')) return 'hsds-csv'
  const why = services
    ? `the columns of ${services} are not those of HSDS`
    : 'none of its files is services.csv'
  throw new SourceProblem(
    `${basename(path)} holds CSV files, but ${why}. Say with --map which file and column is what (docs/import-mapping.md).`,
  )
}

/** The shape of a file or folder. Throws SourceProblem with a sentence for the operator when there is none. */
export async function sniffSource(path: string): Promise<SourceShape> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new SourceProblem(`There is no file or folder at ${path}.`)
  return found.isDirectory() ? sniffFolder(path) : sniffFile(path)
}
