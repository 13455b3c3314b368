import { inTransaction } from '../../platform/db/transaction.ts'
import type { DirectoryDb } from '../tables.ts'
import { publishServices } from './publish-services.ts'
import { listServiceIdsAfter } from './publish-services-queries.ts'

const BATCH = 500
const FIRST = '00000000-0000-0000-0000-000000000000'

/**
 * Makes every public record anew: after place data came or went, since coarse points come from it, and after a change of
 * what may be shown. Returns how many are public.
 */
export async function republishServices(db: DirectoryDb, watch?: (done: number) => void): Promise<number> {
  let published = 0
  let after = FIRST
  for (;;) {
    const ids = await listServiceIdsAfter(db, after, BATCH)
    published += await inTransaction(db, (tx) => publishServices(tx, ids))
    watch?.(published)
    const last = ids.at(-1)
    if (ids.length < BATCH || last === undefined) return published
    after = last
  }
}
