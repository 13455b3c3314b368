import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { councilFinder } from '../../src/directory/open-referral/imports/find-councils.ts'
import { type ImportRequest, importFeed } from '../../src/directory/open-referral/imports/import-feed.ts'
import type { ImportReport } from '../../src/directory/open-referral/imports/import-report.ts'
import { fetchLimits } from '../../src/directory/open-referral/sources/fetch-limits.ts'
import type { DirectoryDb, DirectoryTables } from '../../src/directory/tables.ts'
import { connect } from '../../src/platform/db/database.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

/** An empty directory before each test, and what an import leaves in it. */
export class ImportBench {
  declare database: TestDatabase
  declare db: DirectoryDb
  declare folder: string

  async take(request: ImportRequest): Promise<ImportReport> {
    return importFeed(request, {
      db: this.db,
      folder: join(this.folder, 'feeds'),
      clock: () => new Date('2026-11-21T12:00:00Z'),
      findCouncil: await councilFinder(this.db),
      suggestTerms: (text) => (/counsel/i.test(text) ? [{ facet: 'need', term: 'grief' }] : []),
      limits: { ...fetchLimits, answer: 500, idle: 500, whole: 2_000, attempts: 2, backoff: 5 },
    })
  }

  /** Writes a file to import and gives its path. */
  async file(records: unknown, name = 'feed.json'): Promise<string> {
    const path = join(this.folder, name)
    await writeFile(path, typeof records === 'string' ? records : JSON.stringify(records))
    return path
  }

  async published(): Promise<Record<string, unknown>[]> {
    const rows = await this.db
      .selectFrom('directory.published_service')
      .select('record')
      .orderBy('id')
      .execute()
    return rows.map((row) => ({ ...row.record }))
  }

  /** State of each service by its id at the source. */
  async states(): Promise<Record<string, string>> {
    const rows = await this.db.selectFrom('directory.service').select(['source_id', 'state']).execute()
    return Object.fromEntries(rows.map((row) => [row.source_id, row.state]))
  }

  /** What the application may not see or do. */
  async asOwner(statement: string): Promise<unknown[]> {
    const owner = connect(this.database.ownerUrl)
    return owner.pool
      .query(statement)
      .then((answer): unknown[] => answer.rows)
      .finally(() => owner.close())
  }
}

export const expectSumOf = ({ counts }: ImportReport): void =>
  expect(counts.records_in).toBe(counts.published + counts.withdrawn + counts.quarantined)

export function importBench(): ImportBench {
  const bench = new ImportBench()
  beforeAll(async () => {
    bench.database = await testDatabase()
    bench.db = bench.database.as<DirectoryTables>()
    bench.folder = await mkdtemp(join(tmpdir(), 'import-'))
  })
  afterAll(() => rm(bench.folder, { recursive: true, force: true }))
  beforeEach(async () => {
    for (const table of ['service', 'organisation', 'feed'])
      await bench.database.pool.query(`DELETE FROM directory.${table}`)
  })
  return bench
}
