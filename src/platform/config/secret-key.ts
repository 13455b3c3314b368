import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The installation's key: the one given, or one made once and kept readable by the owner only. */
export async function secretKey(given: string | undefined, path: string): Promise<string> {
  if (given !== undefined) return given
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch {
    const made = randomBytes(32).toString('base64url')
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, `${made}\n`, { mode: 0o600, flag: 'wx' }).catch(() => undefined)
    return (await readFile(path, 'utf8')).trim()
  }
}
