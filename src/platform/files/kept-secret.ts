import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A secret of this installation: made once, and kept in a file that only its owner reads. */
export async function keptSecret(path: string): Promise<string> {
  const found = await readFile(path, 'utf8').catch(() => null)
  if (found !== null && found.trim() !== '') return found.trim()
  await mkdir(dirname(path), { recursive: true })
  // An empty one was left by an earlier version whose start was cut off.
  if (found !== null) await rm(path, { force: true })
  // Put in place whole, and never over another: of two that start together one makes it, and both read it.
  const beside = `${path}.${process.pid}`
  await writeFile(beside, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true })
  await link(beside, path).catch(() => undefined)
  await rm(beside)
  return (await readFile(path, 'utf8')).trim()
}
