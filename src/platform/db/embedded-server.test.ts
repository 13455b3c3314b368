import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectPath } from '../files/project.ts'
import { readLock } from './embedded-lock.ts'
import { oneAtATime } from './one-at-a-time.ts'

let parent: string
let folder: string
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'towpath-start-'))
  // PostgreSQL does not run as root: the account that runs it instead has to get in.
  await chmod(parent, 0o755)
  folder = join(parent, 'postgres')
})
afterAll(() => rm(parent, { recursive: true, force: true }))

const firstStart = `
  import { createDatabaseIfMissing } from './create-database.ts'
  import { startEmbeddedServer } from './embedded-server.ts'
  import { migrate } from './migrate.ts'
  const [folder, migrations] = process.argv.slice(1)
  const server = await startEmbeddedServer({ folder, durable: false, say: console.log })
  await createDatabaseIfMissing(server.ownerUrl('postgres'), 'towpath')
  const ran = await migrate(server.ownerUrl('towpath'), migrations)
  console.log('ran ' + ran.length + ' at ' + server.ownerUrl('towpath'))
  process.stdin.resume().once('end', () => server.release().then(() => process.exit()))
`
const holdLock = `
  import { oneAtATime } from './one-at-a-time.ts'
  await oneAtATime(process.argv[1], () => { console.log('mine'); return new Promise(() => setTimeout(() => {}, 60_000)) })
`

interface Started {
  child: ChildProcess
  /** Everything said so far. */
  said: () => string
  /** Waits for words. Throws with what was said when the process ends before. */
  hears: (words: RegExp) => Promise<void>
}

function start(program: string, ...args: string[]): Started {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, ...args], {
    cwd: projectPath('src', 'platform', 'db'),
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const ended = once(child, 'close')
  return {
    child,
    said: () => said,
    hears: async (words) => {
      while (!words.test(said)) {
        const isOver = await Promise.race([
          ended.then(() => true),
          new Promise<false>((resolve) => setTimeout(resolve, 20, false)),
        ])
        if (isOver && !words.test(said)) throw new Error(`It ended and had said:\n${said}`)
      }
    },
  }
}

test('four first starts at the same moment make one database, which stays until the last of them leaves', async () => {
  // What a first start that was killed left behind must not stand in the way.
  await mkdir(`${folder}.new`)
  await writeFile(`${folder}.new/PG_VERSION`, '18\n')
  const all = Array.from({ length: 4 }, () =>
    start(firstStart, folder, projectPath('database', 'migrations')),
  )
  await Promise.all(all.map(({ hears }) => hears(/^ran \d+ at .+$/m)))
  const said = all.map((each) => each.said())
  expect(said.filter((words) => words.includes('Making a PostgreSQL database'))).toHaveLength(1)
  expect(said.filter((words) => !words.includes('ran 0 at'))).toHaveLength(1)
  expect(new Set(said.map((words) => /^ran \d+ at (.+)$/m.exec(words)?.[1])).size).toBe(1)

  const leave = async ({ child }: Started) => {
    child.stdin?.end()
    await once(child, 'exit')
  }
  const [last, ...others] = all
  await Promise.all(others.map(leave))
  expect(await readLock(folder)).not.toBeNull()
  if (last) await leave(last)
  expect(await readLock(folder)).toBeNull()
}, 60_000)

test('a first start that is killed while it makes the database is made up for by the next, and a whole one is never lost', async () => {
  const own = join(parent, 'killed', 'postgres')
  await mkdir(join(own, 'base'), { recursive: true })
  await chmod(join(parent, 'killed'), 0o755)
  await writeFile(`${own}.password`, '')
  const migrations = projectPath('database', 'migrations')
  for (const wait of [150, 600]) {
    const killed = start(firstStart, own, migrations)
    await killed.hears(/Making a PostgreSQL database/)
    await sleep(wait)
    killed.child.kill('SIGKILL')
    await once(killed.child, 'exit')
  }
  const next = start(firstStart, own, migrations)
  await next.hears(/^ran \d+ at .+$/m)
  expect(next.said()).not.toContain('ran 0 at')
  next.child.kill('SIGKILL')
  await once(next.child, 'exit')

  const last = start(firstStart, own, migrations)
  await last.hears(/^ran 0 at .+$/m)
  expect(last.said()).not.toContain('Making')
  last.child.stdin?.end()
  await once(last.child, 'exit')
  // What was not ours is moved away, and nothing else is left beside it.
  const beside = (await readdir(join(parent, 'killed'))).filter((name) => /new|incomplete/.test(name))
  expect(beside).toEqual([expect.stringMatching(/^postgres\.incomplete-/)])
  expect((await stat(`${own}.pages-password`)).mode & 0o777).toBe(0o600)
}, 60_000)

test('a process that is killed in the middle leaves the way free for the next', async () => {
  const file = join(parent, 'turn.lock')
  const holder = start(holdLock, file)
  await holder.hears(/mine/)
  let waited = 0
  const mine = oneAtATime(
    file,
    async () => 'done',
    () => (waited += 1),
  )
  holder.child.kill('SIGKILL')
  expect(await mine).toBe('done')
  expect(waited).toBe(1)
})
