import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { systemClock } from '../../platform/clock/clock.ts'
import { readSettings } from '../../platform/config/settings.ts'
import { connect } from '../../platform/db/database.ts'
import { readLock } from '../../platform/db/embedded-lock.ts'
import { makeLog } from '../../platform/log/log.ts'
import { makeTowpath, type Towpath } from '../composition/make-towpath.ts'
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

test('what serves pages owns nothing and can become nobody else, also in a folder of an earlier version', async () => {
  const who = `SELECT session_user AS who, current_user AS as_whom, rolsuper, rolcreaterole
    FROM pg_roles WHERE rolname = session_user`
  const pages = { who: 'towpath_pages', as_whom: 'towpath_pages', rolsuper: false, rolcreaterole: false }
  const own = await running.database.pool.connect()
  await own.query('RESET ROLE')
  expect((await own.query(who)).rows).toEqual([pages])
  for (const forbidden of [
    'SET ROLE towpath',
    'SET ROLE towpath_app',
    'SET SESSION AUTHORIZATION towpath',
    'ALTER ROLE towpath_pages SUPERUSER',
    'SELECT * FROM directory.exact_address_kept_apart',
    'SELECT passwd FROM pg_shadow',
    `COPY platform.job TO PROGRAM 'cat'`,
    'CREATE SCHEMA mine',
  ])
    await expect(own.query(forbidden), forbidden).rejects.toThrow(/permission denied/)
  own.release()

  // A folder of an earlier version has no such login, and a password file may be lost.
  const lost = await readFile(`${folder}.pages-password`, 'utf8')
  await rm(`${folder}.pages-password`)
  const admin = connect(running.ownerUrl)
  await admin.pool.query('DROP OWNED BY towpath_pages; DROP ROLE towpath_pages')
  const again = await startDatabase(readSettings({}), () => undefined, { folder })
  expect((await again.database.pool.query(who)).rows).toEqual([pages])
  const { rows } = await admin.pool.query(`SELECT rolpassword FROM pg_authid WHERE rolname = 'towpath_pages'`)
  expect(rows[0].rolpassword).toMatch(/^SCRAM-SHA-256\$/)
  expect(await readFile(`${folder}.pages-password`, 'utf8')).not.toBe(lost)
  expect((await stat(`${folder}.pages-password`)).mode & 0o777).toBe(0o600)
  await again.database.close()
  await admin.close()
})
