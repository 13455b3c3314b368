import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sentForm } from '../../../test/support/page-to-see.ts'
import { type DirectoryTables, directoryPaths, loadDemonstration } from '../../directory/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { readSettings } from '../../platform/config/settings.ts'
import { readLock } from '../../platform/db/embedded-lock.ts'
import { makeLog } from '../../platform/log/log.ts'
import { makeTowpath, type Towpath } from '../composition/make-towpath.ts'
import { type RunningDatabase, startDatabase } from './start-database.ts'

let parent: string
let running: RunningDatabase
let towpath: Towpath
let base: string
const logged: string[] = []
/** A search that was made while the database was there, and pages that nobody has opened yet. */
let search: string
let area: string
let service: string

const sendSearch = (fields: Record<string, string>) =>
  fetch(base + directoryPaths.find, { ...sentForm(fields), redirect: 'manual' })

// PostgreSQL itself is stopped, and nobody starts it again: commands do not watch over it.
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'towpath-away-'))
  // PostgreSQL does not run as root: the account that runs it instead has to get in.
  await chmod(parent, 0o755)
  const folder = join(parent, 'postgres')
  const settings = readSettings({ RATE_LIMIT: '0', DATABASE_CONNECTIONS: '3' })
  running = await startDatabase(settings, () => undefined, { folder })
  const db = running.database.as<DirectoryTables>()
  await loadDemonstration(db)
  towpath = await makeTowpath({
    ...{ settings, database: running.database, clock: systemClock },
    secret: 'the key of a test, thirty-two characters long',
    log: makeLog('error', (line) => logged.push(line)),
  })
  await towpath.ready
  base = await towpath.app.listen({ port: 0, host: '127.0.0.1' })
  search = (await sendSearch({ words: 'nightmares', place: 'Leeds' })).headers.get('location') ?? ''
  const areas = await (await fetch(base + directoryPaths.areas)).text()
  area = /href="(\/areas\/[^"]+)"/.exec(areas)?.[1] ?? ''
  const { rows } = await running.database.pool.query('SELECT id FROM directory.published_service LIMIT 1')
  service = directoryPaths.service(rows[0].id)
  const lock = await readLock(folder)
  if (lock) process.kill(lock.pid, 'SIGINT')
  await vi.waitFor(
    async () => await expect(running.database.pool.query('SELECT 1')).rejects.toThrow(),
    20_000,
  )
})
afterAll(async () => {
  await towpath?.close()
  await running.close()
  await rm(parent, { recursive: true, force: true })
})

async function away(answer: Response): Promise<string> {
  const html = await answer.text()
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store'])
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(html).toMatch(/not available just now/)
  expect(html).toMatch(/try again/i)
  expect(html.match(/href="tel:/g)?.length).toBeGreaterThan(3)
  for (const path of [guidancePaths.urgentHelp, guidancePaths.guides, directoryPaths.topics]) {
    expect(html).toContain(`href="${path}"`)
    expect((await fetch(base + path)).status, path).toBe(200)
  }
  return html
}

test('a search keeps what was typed in its form, and the words still raise urgent help', async () => {
  const words = 'i want to end it all tonight & nobody knows'
  const html = await away(
    await sendSearch({ words, place: 'Leeds', role: 'young_person', need: 'self_harm' }),
  )
  expect(html).toContain('i want to end it all tonight &amp; nobody knows')
  expect(html).toMatch(/name="place"[^>]*value="Leeds"|value="Leeds"[^>]*name="place"/)
  expect(html).toMatch(/<option[^>]*value="young_person"[^>]*selected|selected[^>]*value="young_person"/)
  expect(html).toMatch(/type="hidden" name="need" value="self_harm"/)
  const [above = ''] = html.split('<h1')
  expect(above).toContain('urgency-card')
  expect(html).not.toContain('What you asked for is below')
})

test('results, an area and a service say so calmly; the form of the results still carries the search', async () => {
  const html = await away(await fetch(base + search))
  expect(html).toContain('nightmares')
  expect(html).toContain(`name="state" value="${search.split('/').at(-1)}"`)
  await away(await fetch(base + area))
  await away(await fetch(base + service))
  expect(logged.some((line) => line.includes('database does not answer'))).toBe(true)
  expect(logged.join('\n')).not.toMatch(/nightmares|Leeds|tonight/)
})

test('a report of a problem is given back with what was typed, to be sent again', async () => {
  const words = 'it rings & rings, no one answers'
  const answer = await fetch(`${base}${service}/problem`, sentForm({ kind: 'line_dead', words }))
  const html = await answer.text()
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store'])
  expect(html).toContain('it rings &amp; rings, no one answers')
  expect(html).toMatch(/value="line_dead"[^>]*checked|checked[^>]*value="line_dead"/)
  expect(html).toContain('All that you wrote is still below')
  expect(logged.join('\n')).not.toContain('rings')
})

test('a topic still shows its helplines, and says that the rest is missing', async () => {
  const topics = await (await fetch(base + directoryPaths.topics)).text()
  const [, feelingAlone = ''] = /href="([^"]+)">Feeling alone</.exec(topics) ?? []
  const answer = await fetch(base + feelingAlone)
  const html = await answer.text()
  expect(answer.status).toBe(503)
  expect(html).toContain('Please try again in a minute')
  expect(html.match(/class="card/g)?.length).toBeGreaterThan(0)
})

test('a first page, a finder and what is kept in memory go on', async () => {
  for (const path of [directoryPaths.home, guidancePaths.finder, guidancePaths.kinds])
    expect((await fetch(base + path)).status, path).toBe(200)
})
