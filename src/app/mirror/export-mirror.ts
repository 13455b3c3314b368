import { existsSync, lstatSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { guidancePaths } from '../../guidance/index.ts'
import { oneAtATime } from '../../platform/db/one-at-a-time.ts'
import type { Page } from '../../platform/http/answer.ts'
import type { PublicRoute } from '../../platform/http/route.ts'
import type { Layout } from '../layout/layout.tsx'
import { fileOf, toMirrorPage } from './mirror-page.ts'
import { replaceFolder } from './replace-folder.ts'

interface Given {
  /** A folder that is not there yet, or one that an export made before. */
  folder: string
  routes: readonly PublicRoute[]
  layout: Layout
  startPage: Page
  /** The folder of built styles and icons. */
  assets: string
  exitTarget: string
  /** The address of the site itself, without a slash at the end; empty when nobody has said. */
  liveAt: string
  /** A file that stands for the turn: one export of this installation at a time. */
  turn: string
  onPage: (done: number, of: number) => void
}

/** A folder that is ours to replace holds this file. */
const MARK = 'towpath-mirror.txt'
const START = '/'
// Made of one form each, which only the site itself can answer.
const LIVE_ONLY = new Set<string>([guidancePaths.finder, guidancePaths.pack, guidancePaths.feltAnswer])

export type Exported = { kind: 'done'; pages: number } | { kind: 'not_ours' }

const isOurs = async (folder: string): Promise<boolean> => {
  if (!existsSync(folder)) return true
  if (!lstatSync(folder).isDirectory()) return false
  const names = await readdir(folder)
  return names.length === 0 || names.includes(MARK)
}

/** Takes away what an export that was cut off left beside the folder. */
async function clearLeftOvers(folder: string): Promise<void> {
  const beside = dirname(folder)
  for (const name of await readdir(beside).catch(() => []))
    if (name.startsWith(`${basename(folder)}.new-`) && existsSync(join(beside, name, MARK)))
      await rm(join(beside, name), { recursive: true, force: true })
}

/**
 * Writes every page that is the same for everybody as plain files. It is made beside the folder; what is in the folder is
 * whole at every moment, also when the export is cut off. A folder with somebody else's files is left alone.
 */
export const exportMirror = (given: Given): Promise<Exported> => oneAtATime(given.turn, () => write(given))

async function write(given: Given): Promise<Exported> {
  const { folder, routes, layout, startPage, assets, exitTarget, liveAt, onPage } = given
  if (!(await isOurs(folder))) return { kind: 'not_ours' }
  const kept = routes.filter(
    ({ kept, method, path }) =>
      kept === 'memory' && method === 'GET' && !path.includes(':') && !LIVE_ONLY.has(path),
  )
  const holds = new Set(kept.map((route) => route.path))
  await mkdir(dirname(folder), { recursive: true })
  await clearLeftOvers(folder)
  const fresh = await mkdtemp(`${folder}.new-`)
  await writeFile(join(fresh, MARK), 'Made by export-mirror. The next one replaces this folder.\n')
  const writePage = async (path: string, page: Page): Promise<void> => {
    const file = join(fresh, fileOf(path))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, toMirrorPage({ path, html: layout(page), holds, exitTarget, liveAt }))
  }
  await writePage(START, startPage)
  for (const [index, route] of kept.entries()) {
    const answer = await route.handle({ params: {}, query: {}, form: {} })
    if (answer.kind === 'page' && answer.status === 200) await writePage(route.path, answer.page)
    onPage(index + 1, kept.length)
  }
  await cp(assets, join(fresh, 'assets'), {
    recursive: true,
    filter: (name) => !/\.(?:js|json|br|gz)$/.test(name),
  })
  // A new temporary folder is for its owner only; a file server has to read this one.
  await chmod(fresh, 0o755)
  await replaceFolder(fresh, folder)
  return { kind: 'done', pages: kept.length + 1 }
}
