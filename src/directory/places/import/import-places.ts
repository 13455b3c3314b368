import type { DirectoryDb } from '../../tables.ts'
import type { PlaceShape } from '../place-tables.ts'
import { type Chosen, chooseText } from './choose-text.ts'
import { type Progress, startProgress, type Terminal } from './import-progress.ts'
import { deriveHalves } from './place-derive-queries.ts'
import { openPlaceFile, type PlaceFile } from './place-file.ts'
import { yearOfHeader } from './place-file-rules.ts'
import {
  type Changes,
  copyRows,
  createIncoming,
  keyIncoming,
  type Pool,
  type PoolClient,
  swapIn,
  withConnection,
  withinOne,
} from './place-import-queries.ts'
import { findSource, saveSource, targetsOf } from './place-source-queries.ts'
import { derivedTargets, targets } from './place-tables-of-shapes.ts'
import { type Counts, copyText } from './read-rows.ts'
import { editionYear, sourceWords } from './source-words.ts'

export interface ImportOptions {
  /** Who says that the licence of Northern Ireland's postcodes allows this use; without it they are left out. */
  btAgreedBy?: string
  out: (line: string) => void
  terminal: Terminal
}

export type ImportAnswer =
  | { kind: 'refused'; why: string }
  | { kind: 'already loaded'; shape: PlaceShape; edition: string }
  | { kind: 'imported'; shape: PlaceShape; edition: string; counts: Counts; changes: Changes }

class Refused extends Error {}

const shapeOf = (chosen: Chosen): PlaceShape =>
  chosen.kind === 'rows' ? chosen.recognised.shape : 'boundaries'

async function stage(
  client: PoolClient,
  chosen: Chosen,
  options: ImportOptions,
  progress: Progress,
): Promise<Counts> {
  const target = targets[shapeOf(chosen)]
  await createIncoming(client, target)
  const copy = copyRows(client, target)
  const counts = await copyText(chosen, options.btAgreedBy !== undefined, copy, progress)
  if ('refused' in counts) throw new Refused(counts.refused)
  await copy.end()
  const doubles = await keyIncoming(client, target)
  if (doubles > 0) counts.leftOut.set('given twice', doubles + (counts.leftOut.get('given twice') ?? 0))
  return { ...counts, kept: counts.kept - doubles }
}

async function load(
  pool: Pool,
  file: PlaceFile,
  chosen: Chosen,
  edition: string,
  options: ImportOptions,
): Promise<ImportAnswer> {
  const shape = shapeOf(chosen)
  const words = sourceWords[shape]
  const year = editionYear(
    `${file.name} ${chosen.text.name}`,
    chosen.kind === 'rows' ? yearOfHeader(chosen.header) : null,
    new Date(),
  )
  const progress = startProgress(edition, chosen.text.bytes, options.out, options.terminal)
  return withConnection(pool, async (client) => {
    const counts = await stage(client, chosen, options, progress)
    progress.stop()
    if (shape === 'postcodes') {
      options.out('  All read. Working out first halves and sectors.')
      await deriveHalves(client, derivedTargets)
    }
    options.out('  Putting the rows in place. What was loaded before answers until this is done.')
    // Readers see the old rows until the last of these is in.
    const changes = await withinOne(client, async () => {
      const all = []
      for (const target of targetsOf(shape)) all.push(await swapIn(client, target))
      await saveSource(client, {
        shape,
        title: words.title,
        edition,
        licence: words.licence,
        attribution: words.attribution(year),
        digest: file.digest,
        rows_read: counts.read,
        rows_kept: counts.kept,
        bt_agreed_by: shape === 'postcodes' ? (options.btAgreedBy ?? null) : null,
      })
      return all
    })
    const own = changes[0] ?? { added: 0, changed: 0, removed: 0 }
    return { kind: 'imported' as const, shape, edition, counts, changes: own }
  }).finally(() => progress.stop())
}

/**
 * Loads one file of places: recognised by its header, read into a table that waits, swapped in within one transaction.
 * Whatever fails, what was loaded before stays. The same file again is "already loaded"; the same rows change nothing.
 */
export async function importPlaces(
  db: DirectoryDb,
  pool: Pool,
  path: string,
  options: ImportOptions,
): Promise<ImportAnswer> {
  const file = await openPlaceFile(path)
  const chosen = await chooseText(file)
  if ('refused' in chosen) return { kind: 'refused', why: chosen.refused }
  const shape = shapeOf(chosen)
  const edition = (chosen.text.name.split('/').at(-1) ?? file.name).replace(/\.(?:csv|geojson|json)$/i, '')
  const before = await findSource(db, shape)
  const sameBt =
    shape !== 'postcodes' || (before?.bt_agreed_by != null) === (options.btAgreedBy !== undefined)
  if (before?.digest === file.digest && sameBt)
    return { kind: 'already loaded', shape, edition: before.edition }
  try {
    return await load(pool, file, chosen, edition, options)
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', why: error.message }
    throw error
  }
}
