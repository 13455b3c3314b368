import { isDeepStrictEqual } from 'node:util'
import type { Db } from '../db/database.ts'
import { type Site, usualSite } from './site.ts'
import { findSite, type SiteTables } from './site-queries.ts'

/** The words of the network, in memory: pages that are kept must name it when the database is gone. */
export interface KeptSite {
  now: () => Site
  /** Reads them again. When the database does not answer, what was known stays. */
  refresh: () => Promise<void>
  /** Called after they have changed, here or in another process. */
  onChange: (listener: () => void) => void
}

export function keepSite(db: Db<SiteTables>): KeptSite {
  let site = usualSite
  const listeners: (() => void)[] = []
  return {
    now: () => site,
    refresh: async () => {
      const found = await findSite(db).catch(() => site)
      if (isDeepStrictEqual(found, site)) return
      site = found
      for (const listener of listeners) listener()
    },
    onChange: (listener) => void listeners.push(listener),
  }
}
