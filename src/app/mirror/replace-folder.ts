import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'

const filesOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

const isPage = (name: string): boolean => name.endsWith('.html')

/**
 * Puts a new folder where an old one is. No system call that Node has changes two folders at once: between taking the old one
 * away and moving the new one in, nothing would be there. So each file is moved over its old one, styles before the pages
 * that need them, and what is no longer needed goes last. Cut off anywhere, every page is whole and every link leads
 * somewhere; the next time finishes it.
 */
export async function replaceFolder(fresh: string, folder: string): Promise<void> {
  try {
    // Not there, or empty: one step.
    return await rename(fresh, folder)
  } catch (error) {
    if (
      !(error instanceof Error && 'code' in error && /^(?:ENOTEMPTY|EEXIST|EPERM)$/.test(String(error.code)))
    )
      throw error
  }
  const files = await filesOf(fresh)
  const pages = files.filter(isPage)
  // The first page last: it is what leads to the others.
  const inOrder = [
    ...files.filter((name) => !isPage(name)),
    ...pages.sort((one, other) => other.length - one.length),
  ]
  for (const name of inOrder) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await rename(join(fresh, name), join(folder, name))
  }
  const wanted = new Set(files)
  const old = (await filesOf(folder)).filter((name) => !wanted.has(name))
  for (const name of old) await rm(join(folder, name))
  // Folders that are empty now, the deepest first; one that still holds something stays.
  const folders = new Set(
    old.flatMap((name) =>
      name
        .split(sep)
        .slice(0, -1)
        .map((_, at, all) => all.slice(0, at + 1).join(sep)),
    ),
  )
  for (const name of [...folders].sort((one, other) => other.length - one.length))
    await rmdir(join(folder, name)).catch(() => undefined)
  await rm(fresh, { recursive: true, force: true })
}
