import pg from 'pg'
import { expect, it, vi } from 'vitest'
import { someService } from '../../../test/support/some-service.ts'
import { testDatabase } from '../../../test/support/test-database.ts'
import { loadDemonstration, removeDemonstration } from '../demonstration/load-demonstration.ts'
import type { DirectoryTables } from '../tables.ts'
import { buildBeside } from './build-beside.ts'
import { startSearch } from './start-search.ts'
import { readThesaurus } from './thesaurus/thesaurus-content.ts'

const database = await testDatabase()
const db = database.as<DirectoryTables>()
// Real clocks: it looks every three seconds.
vi.setConfig({ testTimeout: 60_000 })
const silent = { info: () => undefined, error: () => undefined }
const national = [someService(1, { helpline: 'line', reach: 'uk' }, { kind_of_support: ['listening_line'] })]

it('follows the directory: national lines at once, what is published, and again when the edition moves', async () => {
  const running = await startSearch({ db, thesaurus: readThesaurus(), national, log: silent })
  await running.ready
  expect(running.count()).toBe(1)

  const loaded = await loadDemonstration(db)
  await new Promise<void>((resolve) => running.onNewEdition(resolve))
  expect(running.count()).toBe(loaded + 1)
  const before = running.search({ words: 'grief', today: '2026-11-21' })
  expect(before.total).toBeGreaterThan(1)

  await removeDemonstration(db)
  await new Promise<void>((resolve) => running.onNewEdition(resolve))
  expect(running.count()).toBe(1)
  expect(running.search({ words: 'grief', today: '2026-11-21' }).edition).not.toBe(before.edition)
  await running.close()
})

it('says that not every service can be found yet, tries again, and says when it is done', async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const loaded = await loadDemonstration(db)
  await owner.query('REVOKE SELECT ON directory.published_service FROM towpath_app')
  const said: string[] = []
  const log = { info: () => undefined, error: (event: string) => said.push(event) }
  const running = await startSearch({ db, thesaurus: readThesaurus(), national, log })
  let isReady = false
  void running.ready.then(() => (isReady = true))
  await vi.waitFor(() => expect(said).toEqual(['search index not built, trying again']), { timeout: 10_000 })
  expect([isReady, running.count()]).toEqual([false, national.length])

  await owner.query('GRANT SELECT ON directory.published_service TO towpath_app')
  await running.ready
  expect(running.count()).toBe(loaded + national.length)
  await running.close()
  expect(said).toEqual(['search index not built, trying again', 'search index is up to date again'])
  await owner.end()
})

it('a process that breaks down fails its build and nothing else', async () => {
  async function* pages() {
    yield [JSON.stringify(national[0])]
    yield ['{"not": "a service"']
  }
  await expect(buildBeside(pages())).rejects.toThrow(/JSON/)
})
