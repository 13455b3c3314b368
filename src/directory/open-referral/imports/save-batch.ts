import { inTransaction } from '../../../platform/db/transaction.ts'
import { publishServices } from '../../services/publish-services.ts'
import { saveServices } from '../../services/save-services.ts'
import type { ServiceRecord } from '../../services/service-record.ts'
import { publicStates } from '../../services/service-words.ts'
import type { DirectoryDb } from '../../tables.ts'
import type { AdaptedItem } from './adapt-records.ts'

export type Kept = Extract<AdaptedItem, { record: ServiceRecord }>
export type Refused = Extract<AdaptedItem, { reason: string }>

export interface BatchResult {
  published: number
  unchanged: number
  withdrawn: number
  refused: Refused[]
}

const isPublic = ({ record }: Kept): boolean => publicStates.includes(record.state)

async function save(db: DirectoryDb, feed: { id: string }, batch: readonly Kept[]): Promise<BatchResult> {
  return inTransaction(db, async (tx) => {
    const saved = await saveServices(
      tx,
      feed,
      batch.map(({ record }) => record),
    )
    const changed = saved.filter((each) => each.changed)
    const shown = await publishServices(
      tx,
      changed.map(({ id }) => id),
    )
    const same = batch.filter((item, at) => !saved[at]?.changed && isPublic(item)).length
    return {
      published: shown + same,
      unchanged: saved.length - changed.length,
      withdrawn: batch.length - shown - same,
      refused: [],
    }
  })
}

/** True of what PostgreSQL says about data; anything else (no connection, a bug) must end the import. */
const isAboutData = (error: unknown): error is Error & { code: string } =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^(22|23|54)/.test(error.code)

/** Saves and publishes a batch, or, when one record spoils it, each record by itself: only that one is refused. */
export async function saveBatch(
  db: DirectoryDb,
  feed: { id: string },
  batch: readonly Kept[],
): Promise<BatchResult> {
  if (batch.length === 0) return { published: 0, unchanged: 0, withdrawn: 0, refused: [] }
  try {
    return await save(db, feed, batch)
  } catch (error) {
    if (!isAboutData(error)) throw error
    const [only, ...others] = batch
    if (only && others.length === 0) {
      const { position, sourceId, name, raw } = only
      return {
        published: 0,
        unchanged: 0,
        withdrawn: 0,
        refused: [{ position, sourceId, name, raw, reason: `The database cannot keep it: ${error.message}` }],
      }
    }
  }
  const total: BatchResult = { published: 0, unchanged: 0, withdrawn: 0, refused: [] }
  for (const item of batch) {
    const one = await saveBatch(db, feed, [item])
    total.published += one.published
    total.unchanged += one.unchanged
    total.withdrawn += one.withdrawn
    total.refused.push(...one.refused)
  }
  return total
}
