import { userInfo } from 'node:os'
import type { DirectoryDb } from '../../tables.ts'
import { type PlaceShape, placeShapes } from '../place-tables.ts'
import { type ImportAnswer, importPlaces } from './import-places.ts'
import type { Terminal } from './import-progress.ts'
import { type Pool, withConnection, withinOne } from './place-import-queries.ts'
import { deleteSource, findSource, listSources } from './place-source-queries.ts'
import { grouped, reportLines } from './places-import-report.ts'
import { BT_SENTENCE } from './source-words.ts'

export interface PlacesContext {
  db: DirectoryDb
  pool: Pool
  out: (line: string) => void
  /** Where a progress bar is drawn if it is a terminal. */
  terminal?: Terminal
}

const DONE = 0
const NOT_DONE = 1
const ASKED_WRONGLY = 2

export const placesUsage = [
  'towpath places import FILE… [--include-bt]   load postcodes, first halves, sectors, names, councils or boundaries',
  'towpath places list                          what is loaded, and its licence',
  `towpath places remove SHAPE                  one of: ${placeShapes.join(', ')}`,
]

async function importAll(
  args: readonly string[],
  { db, pool, out, terminal = process.stdout }: PlacesContext,
): Promise<number> {
  const files = args.filter((each) => !each.startsWith('--'))
  const unknown = args.filter((each) => each.startsWith('--') && each !== '--include-bt')
  if (files.length === 0 || unknown.length > 0) {
    for (const line of placesUsage) out(line)
    return ASKED_WRONGLY
  }
  const btAgreedBy = args.includes('--include-bt') ? userInfo().username : undefined
  if (btAgreedBy) out(`${BT_SENTENCE} It is recorded that ${btAgreedBy} agreed to this.`)
  let worst = DONE
  for (const path of files) {
    const answer = await importPlaces(db, pool, path, {
      out,
      terminal,
      ...(btAgreedBy ? { btAgreedBy } : {}),
    }).catch(
      (error: Error): ImportAnswer => ({
        kind: 'refused',
        why: `${error.message}. What was loaded before is unchanged.`,
      }),
    )
    for (const line of reportLines(path, answer)) out(line)
    if (answer.kind === 'imported' && answer.shape === 'postcodes' && !(await findSource(db, 'councils')))
      out('  Councils have codes here and no names: import a file of councils too.')
    if (answer.kind === 'refused') worst = NOT_DONE
  }
  return worst
}

async function list({ db, out }: PlacesContext): Promise<number> {
  const sources = await listSources(db)
  if (sources.length === 0)
    out('Nothing is imported. Places are answered from the built-in list of areas and towns.')
  for (const source of sources) {
    out(
      `${source.shape}: ${source.title}, ${source.edition}, ${grouped(source.rows_kept)} rows, ${source.imported_at.toISOString().slice(0, 10)}`,
    )
    out(`  ${source.licence}. ${source.attribution}`)
    if (source.bt_agreed_by) out(`  With postcodes of Northern Ireland, as ${source.bt_agreed_by} agreed.`)
  }
  return DONE
}

async function remove(shape: string | undefined, { db, pool, out }: PlacesContext): Promise<number> {
  const wanted = placeShapes.find((each): each is PlaceShape => each === shape)
  if (!wanted) {
    out(`Which? One of: ${placeShapes.join(', ')}`)
    return ASKED_WRONGLY
  }
  if (!(await findSource(db, wanted))) {
    out(`No ${wanted} are loaded.`)
    return NOT_DONE
  }
  await withConnection(pool, (client) => withinOne(client, () => deleteSource(client, wanted)))
  out(`The ${wanted} are removed, and what was derived from them.`)
  return DONE
}

/** `towpath places …`: returns the exit code, 0 done, 1 not done, 2 asked wrongly. */
export async function placesCommand(args: readonly string[], context: PlacesContext): Promise<number> {
  const [what, ...rest] = args
  if (what === 'import') return importAll(rest, context)
  if (what === 'list') return list(context)
  if (what === 'remove') return remove(rest[0], context)
  for (const line of placesUsage) context.out(line)
  return ASKED_WRONGLY
}
