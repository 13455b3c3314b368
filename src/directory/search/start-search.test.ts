import { expect, it } from 'vitest'
import { someService } from '../../../test/support/some-service.ts'
import { testDatabase } from '../../../test/support/test-database.ts'
import { loadDemonstration, removeDemonstration } from '../demonstration/load-demonstration.ts'
import type { DirectoryTables } from '../tables.ts'
import { startSearch } from './start-search.ts'
import { readThesaurus } from './thesaurus/thesaurus-content.ts'

const db = (await testDatabase()).as<DirectoryTables>()
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
