import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The installation's key: the one given, or one made once and kept readable by the owner only. */
export async function secretKey(given: string | undefined, path: string): Promise<string> {
  if (given !== undefined) return given
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch {
    const made = randomBytes(32).toString('base64url')
    await mkdir(dirname(path), { recursive: true })
    // Put in place whole, and never over another: of two that start together one makes the key, and both read it.
    const beside = `${path}.${process.pid}`
    await writeFile(beside, `${made}\n`, { mode: 0o600 })
    await link(beside, path).catch(() => undefined)
    await rm(beside)
    return (await readFile(path, 'utf8')).trim()
  }
}
