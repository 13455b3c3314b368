import { existsSync, lstatSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from '../../platform/http/answer.ts'
import type { PublicRoute } from '../../platform/http/route.ts'
import type { Layout } from '../layout/layout.tsx'
import { fileOf, toMirrorPage } from './mirror-page.ts'

interface Given {
  /** A folder that is not there yet, or one that an export made before. */
  folder: string
  routes: readonly PublicRoute[]
  layout: Layout
  startPage: Page
  /** The folder of built styles and icons. */
  assets: string
  exitTarget: string
  onPage: (done: number, of: number) => void
}

/** A folder that is ours to replace holds this file. */
const MARK = 'towpath-mirror.txt'
const START = '/'

export type Exported = { kind: 'done'; pages: number } | { kind: 'not_ours' }

const isOurs = async (folder: string): Promise<boolean> => {
  if (!existsSync(folder)) return true
  if (!lstatSync(folder).isDirectory()) return false
  const names = await readdir(folder)
  return names.length === 0 || names.includes(MARK)
}

/**
 * Writes every page that is the same for everybody as plain files. It is made beside the folder and moved into its place
 * whole, so that a copy being served is never half new. A folder with somebody else's files is left alone.
 */
export async function exportMirror(given: Given): Promise<Exported> {
  const { folder, routes, layout, startPage, assets, exitTarget, onPage } = given
  if (!(await isOurs(folder))) return { kind: 'not_ours' }
  const kept = routes.filter(
    (route) => route.kept === 'memory' && route.method === 'GET' && !route.path.includes(':'),
  )
  const holds = new Set([START, ...kept.map((route) => route.path)])
  const fresh = await mkdtemp(`${folder}.new-`)
  const write = async (path: string, page: Page): Promise<void> => {
    const file = join(fresh, fileOf(path))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, toMirrorPage({ path, html: layout(page), holds, exitTarget }))
  }
  await write(START, startPage)
  for (const [index, route] of kept.entries()) {
    const answer = await route.handle({ params: {}, query: {}, form: {} })
    if (answer.kind === 'page' && answer.status === 200) await write(route.path, answer.page)
    onPage(index + 1, kept.length)
  }
  await cp(assets, join(fresh, 'assets'), {
    recursive: true,
    filter: (name) => !/\.(?:js|json|br|gz)$/.test(name),
  })
  await writeFile(join(fresh, MARK), 'Made by export-mirror. The next one replaces this folder.\n')
  // A new temporary folder is for its owner only; a file server has to read this one.
  await chmod(fresh, 0o755)
  await rm(folder, { recursive: true, force: true })
  await rename(fresh, folder)
  return { kind: 'done', pages: kept.length + 1 }
}
