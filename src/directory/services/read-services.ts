import { keepFew } from '../../platform/memory/few-kept.ts'
import type { DirectoryDb } from '../tables.ts'
import { getPublished } from './publish-services-queries.ts'
import type { PublishedService } from './published-service.ts'
import { isServiceId } from './record-ids.ts'

export interface ServiceReader {
  /** Records in the order of the ids; one that is not public is left out. */
  read: (ids: readonly string[]) => Promise<PublishedService[]>
  /** Those of them that are in memory: all of the registry, and what was read before. For when the database is away. */
  kept: (ids: readonly string[]) => PublishedService[]
  /** Called when the directory's edition has moved. */
  forget: () => void
}

/** About 12 MB. Reading and parsing a page of records costs twice as much as finding it. */
const MOST_KEPT = 2000

/**
 * Public records by id: those of the registry from memory, the others from the database, and for a while from memory too.
 * They are the same for everybody; nothing tells who asked for one.
 */
export function createServiceReader(
  db: DirectoryDb,
  national: () => ReadonlyMap<string, PublishedService>,
): ServiceReader {
  const kept = keepFew<PublishedService>(MOST_KEPT)
  const inMemory = () => {
    const lines = national()
    return (id: string) => lines.get(id) ?? kept.get(id)
  }
  return {
    kept: (ids) => {
      const known = inMemory()
      return ids.flatMap((id) => known(id) ?? [])
    },
    read: async (ids) => {
      const known = inMemory()
      const missing = ids.filter((id) => !known(id) && isServiceId(id))
      const loaded = missing.length === 0 ? [] : await getPublished(db, missing)
      const fresh = new Map(loaded.map((service) => [service.id, service]))
      const found = ids.flatMap((id) => known(id) ?? fresh.get(id) ?? [])
      for (const service of loaded) kept.set(service.id, service)
      return found
    },
    forget: kept.clear,
  }
}
