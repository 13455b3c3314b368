import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Kept {
  url: string
  etag?: string
  lastModified?: string
  /** What the list said of this record when it was fetched: while it says the same, nothing need be asked. */
  version?: string
  at: number
}

/** Answers of a feed as files, so that an unchanged one is neither sent nor read twice. */
export interface BodyCache {
  path: (url: string) => string
  find: (url: string) => Promise<Kept | undefined>
  keep: (kept: Kept) => Promise<void>
}

export async function openCache(folder: string): Promise<BodyCache> {
  await mkdir(folder, { recursive: true })
  const name = (url: string) => join(folder, createHash('sha256').update(url).digest('hex').slice(0, 32))
  return {
    path: (url) => `${name(url)}.body`,
    find: async (url) => {
      const text = await readFile(`${name(url)}.json`, 'utf8').catch(() => undefined)
      try {
        const kept = text === undefined ? undefined : (JSON.parse(text) as Kept)
        return kept?.url === url ? kept : undefined
      } catch {
        return undefined
      }
    },
    keep: (kept) => writeFile(`${name(kept.url)}.json`, JSON.stringify(kept)),
  }
}
