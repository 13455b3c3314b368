import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/support/test-database.ts'
import { readSettings } from '../../platform/config/settings.ts'
import { run } from './import.ts'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await testDatabase('demonstration')
  folder = await mkdtemp(join(tmpdir(), 'command-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function towpathImport(...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const code = await run(args, {
    database,
    ownerUrl: database.ownerUrl,
    settings: readSettings({}),
    out: (line) => lines.push(line),
  })
  return { code, said: lines.join('\n') }
}

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

const service = { id: '1', name: 'Tea and talk', status: 'active', organization: { id: 'o', name: 'Tea' } }

test('an operator sees what came in, what waits and that made-up services stand beside it', async () => {
  const feed = await file('feed.json', JSON.stringify([service, { ...service, id: '2', name: '' }]))
  const { code, said } = await towpathImport(feed, '--name', 'Tea feed', '--area', 'North Lincolnshire')
  expect(code).toBe(0)
  expect(said).toMatch(/^The demonstration network is loaded: \d+ made-up services/)
  expect(said).toContain('Tea feed: 2 records in = 1 published + 0 withdrawn + 1 in quarantine.')
  expect(await towpathImport('--report', 'Tea feed')).toEqual({
    code: 0,
    said: expect.stringMatching(/1 in quarantine\.\n {2}It has no name\. \(1\)\n {9}2 {2}2 /),
  })
})

test('asked for a report on a file, it refuses, says why and how to take the file in', async () => {
  const feed = await file('new feed.json', JSON.stringify([{ ...service, id: '77' }]))
  const { code, said } = await towpathImport(feed, '--report')
  expect(code).toBe(2)
  expect(said).toMatch(/^There is no feed called ".*new feed.json". Nothing was read or changed\./)
  expect(said).toContain(`To take this in: npm run towpath -- import "${feed}"`)
  expect(said).toMatch(/Feeds: .*Tea feed/)
  expect(await towpathImport('--report', 'Nobody')).toMatchObject({
    code: 2,
    said: expect.stringMatching(/^There is no feed called "Nobody"\.[\s\S]*Feeds: /),
  })
  const kept = await database.pool.query(`SELECT FROM directory.service WHERE source_id = '77'`)
  expect(kept.rowCount).toBe(0)
})

test.each([
  [
    'a web page',
    '<!doctype html><title>Sign in</title>',
    /is a web page, not a list of services.*\nNothing was changed\.$/,
  ],
  ['an empty file', '', /is empty/],
  [
    'a list that breaks off',
    `[${JSON.stringify({ ...service, id: '3' })},{"id":"4"`,
    /Not complete: The file ends before its list/,
  ],
  [
    'nothing that can be kept',
    JSON.stringify([{ ...service, organization: {} }]),
    /0 published \+ 0 withdrawn \+ 1 in quarantine/,
  ],
])('%s: a clear message and an exit code that a script notices', async (_what, content, message) => {
  const { code, said } = await towpathImport(await file('odd.json', content))
  expect(code).toBe(1)
  expect(said).toMatch(message)
})

test('asked wrongly, it says how to ask', async () => {
  for (const args of [[], ['--colour', 'red'], ['one', 'two']]) {
    expect(await towpathImport(...args)).toEqual({
      code: 2,
      said: expect.stringMatching(/^towpath import FILE/),
    })
  }
  const feed = await file('feed.json', JSON.stringify([service]))
  expect(await towpathImport(feed, '--area', 'Atlantis')).toEqual({
    code: 2,
    said: expect.stringMatching(/no council called Atlantis/),
  })
})
