import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { systemClock } from '../platform/clock/clock.ts'
import { readSettings } from '../platform/config/settings.ts'
import { readLock } from '../platform/db/embedded-lock.ts'
import { makeLog } from '../platform/log/log.ts'
import { makeTowpath, type Towpath } from './make-towpath.ts'
import { type RunningDatabase, startDatabase } from './start-database.ts'

let parent: string
let folder: string
let running: RunningDatabase
let towpath: Towpath | undefined
let base: string
const said: string[] = []

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'towpath-killed-'))
  // PostgreSQL does not run as root: the account that runs it instead has to get in.
  await chmod(parent, 0o755)
  folder = join(parent, 'postgres')
  const settings = readSettings({ RATE_LIMIT: '0', DATABASE_CONNECTIONS: '3' })
  running = await startDatabase(settings, (line) => said.push(line), { isForPages: true, folder })
  towpath = await makeTowpath({
    settings,
    database: running.database,
    secret: 'the key of a test, thirty-two characters long',
    clock: systemClock,
    log: makeLog('silent', () => undefined),
  })
  base = await towpath.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await towpath?.close()
  await running.close()
  await rm(parent, { recursive: true, force: true })
})

const statusOf = async (path: string): Promise<number> => (await fetch(base + path)).status

test('somebody kills PostgreSQL: urgent help goes on, and the rest comes back by itself', async () => {
  expect(await statusOf('/areas/E09000018')).toBe(404)
  const before = await readLock(folder)
  expect(before).not.toBeNull()
  said.length = 0
  if (before) process.kill(before.pid, 'SIGKILL')

  const statuses: number[] = []
  await vi.waitFor(
    async () => {
      statuses.push(await statusOf('/urgent-help'))
      // A busy machine takes a while to end a process: only another one counts.
      expect((await readLock(folder))?.pid).not.toBe(before?.pid)
      expect(await running.database.pool.query('SELECT 1')).toHaveProperty('rowCount', 1)
    },
    { timeout: 20_000, interval: 50 },
  )
  expect(new Set(statuses)).toEqual(new Set([200]))
  expect(await statusOf('/areas/E09000018')).toBe(404)
  expect(await readLock(folder)).toMatchObject({ port: before?.port })
  expect((await readLock(folder))?.pid).not.toBe(before?.pid)
  await vi.waitFor(() => expect(said).toHaveLength(1))
  expect(said).toEqual(['PostgreSQL had stopped. It runs again.'])
})
