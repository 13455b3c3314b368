import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Binaries, findBinaries, type ServerAccount, serverAccount } from './embedded-binaries.ts'
import { clearStaleLock, readLock } from './embedded-lock.ts'
import { joinUsers, leaveUsers } from './embedded-users.ts'

const run = promisify(execFile)

export interface EmbeddedServer {
  ownerUrl: (database: string) => string
  /** Stops the server, unless another process of ours still uses it. */
  release: () => Promise<void>
}

export interface EmbeddedOptions {
  folder: string
  /** False only for tests: a crash may then lose data. */
  durable?: boolean
  say?: (line: string) => void
}

const freePort = (wanted = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()))
    })
  })

// The same port as last time while it is free: a page server whose database died finds it again once it is started.
async function usualPort(folder: string): Promise<number> {
  const file = `${folder}.port`
  const last = Number(await readFile(file, 'utf8').catch(() => ''))
  const port = (last > 0 && (await freePort(last).catch(() => 0))) || (await freePort())
  await writeFile(file, String(port))
  return port
}

async function password(folder: string): Promise<string> {
  const file = `${folder}.password`
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch {
    const made = randomBytes(24).toString('base64url')
    await writeFile(file, `${made}\n`, { mode: 0o600 })
    return made
  }
}

// listen only to this machine; bind values never reach the server's log (directory guide 2.3).
const flags = (port: number, durable: boolean): string =>
  [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    '-c log_parameter_max_length=0',
    '-c log_parameter_max_length_on_error=0',
    '-c log_min_error_statement=panic',
    '-c max_connections=100',
    '-c shared_buffers=128MB',
    ...(durable ? [] : ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off']),
  ].join(' ')

async function initialise(binaries: Binaries, folder: string, secret: string, as: ServerAccount) {
  const secretFile = join(folder, '..', `.initdb-${process.pid}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(secretFile, secret, { mode: 0o600 })
  if (as.uid !== undefined && as.gid !== undefined) {
    await chown(folder, as.uid, as.gid)
    await chown(secretFile, as.uid, as.gid)
  }
  try {
    const how = ['--username=towpath', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8']
    await run(binaries.initdb, [`--pgdata=${folder}`, `--pwfile=${secretFile}`, ...how], { ...as, cwd: '/' })
  } finally {
    await rm(secretFile, { force: true })
  }
}

/** A real PostgreSQL in a folder of ours: made if it is not there, adopted if it still runs, started if not. */
export async function startEmbeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { folder, durable = true, say = () => undefined } = options
  await mkdir(join(folder, '..'), { recursive: true })
  const binaries = await findBinaries()
  const as = await serverAccount(folder, binaries)
  const secret = await password(folder)
  await joinUsers(folder)

  const isNew = await readFile(join(folder, 'PG_VERSION')).then(
    () => false,
    () => true,
  )
  if (isNew) {
    say('Making a PostgreSQL database in var/ (once)')
    await initialise(binaries, folder, secret, as)
  }

  let lock = await readLock(folder)
  if (lock === null) {
    await clearStaleLock(folder)
    const port = await usualPort(folder)
    const log = join(folder, 'server.log')
    const how = ['start', '-D', folder, '-l', log, '-w', '-t', '60', '-o', flags(port, durable)]
    await run(binaries.pg_ctl, how, { ...as, cwd: '/' }).catch(async (cause: unknown) => {
      const said = await readFile(log, 'utf8').catch(() => '')
      throw new Error(`PostgreSQL did not start. Its log ends:\n${said.slice(-1500)}`, { cause })
    })
    await chmod(log, 0o600)
    lock = await readLock(folder)
  }
  const port = lock?.port
  if (port === undefined) throw new Error('PostgreSQL started but its port cannot be read.')

  return {
    ownerUrl: (database) => `postgres://towpath:${secret}@127.0.0.1:${port}/${database}`,
    release: async () => {
      if (await leaveUsers(folder)) return
      await run(binaries.pg_ctl, ['stop', '-D', folder, '-m', 'fast', '-w'], { ...as, cwd: '/' }).catch(
        () => undefined,
      )
    },
  }
}
