import type { DirectoryDb } from '../../tables.ts'
import { storable } from '../adapters/finish-record.ts'
import type { AdaptedItem } from './adapt-records.ts'
import { insertQuarantined, type RunCounts } from './import-run-queries.ts'
import { type Kept, type Refused, saveBatch } from './save-batch.ts'

const batchRecords = 500
/** Characters of source records in one batch, so that a feed of giants stays small in memory. */
const batchCharacters = 16_000_000

/** Saves what comes in batches, and counts where every record went. */
export class ImportTally {
  readonly counts: RunCounts = { records_in: 0, published: 0, unchanged: 0, quarantined: 0, withdrawn: 0 }
  /** Ids that the source still has, those in quarantine among them. */
  readonly seen = new Set<string>()
  /** True when a record waits that nobody can name: it may be any of those that seem to be missing. */
  someUnnamed = false
  readonly #reasons = new Map<string, number>()
  readonly #db: DirectoryDb
  readonly #feed: { id: string }
  readonly #runId: string
  #kept: Kept[] = []
  #refused: Refused[] = []
  #weight = 0

  constructor(db: DirectoryDb, feed: { id: string }, runId: string) {
    this.#db = db
    this.#feed = feed
    this.#runId = runId
  }

  async take(item: AdaptedItem): Promise<void> {
    this.counts.records_in += 1
    if (item.sourceId !== undefined) this.seen.add(item.sourceId)
    else if (item.raw === undefined) this.someUnnamed = true
    if ('reason' in item) this.#refused.push(item)
    else this.#kept.push(item)
    this.#weight += item.raw ? JSON.stringify(item.raw).length : 0
    const full =
      this.#kept.length >= batchRecords ||
      this.#refused.length >= batchRecords ||
      this.#weight >= batchCharacters
    if (full) await this.finish()
  }

  /** Writes what is left. */
  async finish(): Promise<void> {
    const result = await saveBatch(this.#db, this.#feed, this.#kept)
    const waiting = [...this.#refused, ...result.refused]
    const rows = waiting.map(({ position, sourceId, name, reason, raw }) => ({
      position,
      source_id: sourceId ?? null,
      name: name ?? null,
      reason,
      raw: raw ? storable(raw) : null,
    }))
    await insertQuarantined(this.#db, this.#runId, rows)
    for (const { reason } of waiting) this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1)
    this.counts.quarantined += waiting.length
    this.counts.published += result.published
    this.counts.unchanged += result.unchanged
    this.counts.withdrawn += result.withdrawn
    this.#kept = []
    this.#refused = []
    this.#weight = 0
  }

  /** Why records wait, the most frequent reason first. */
  reasons(): { reason: string; count: number }[] {
    return [...this.#reasons]
      .map(([reason, count]) => ({ reason, count }))
      .sort((one, other) => other.count - one.count)
  }
}
