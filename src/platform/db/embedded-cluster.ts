import { execFile } from 'node:child_process'
import { chmod, chown, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries, ServerAccount } from './embedded-binaries.ts'

const run = promisify(execFile)

/** The files of one server, and what runs it. */
export interface Cluster {
  folder: string
  binaries: Binaries
  as: ServerAccount
  /** False only for tests: a crash may then lose data. */
  durable: boolean
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

/** True for a whole one: the file that holds the state of a server is there, and the one that names its version. */
export async function isInitialised(folder: string): Promise<boolean> {
  const needed = ['PG_VERSION', join('global', 'pg_control')].map((name) => stat(join(folder, name)))
  return (await Promise.allSettled(needed)).every(({ status }) => status === 'fulfilled')
}

/**
 * What a first start that was cut off left. Its initdb may still be writing there: then the next start takes it away.
 */
export async function clearHalfMade(folder: string): Promise<void> {
  const beside = (await readdir(dirname(folder))).filter((name) => name.startsWith(`${basename(folder)}.new`))
  for (const name of beside)
    await rm(join(dirname(folder), name), { recursive: true, force: true }).catch(() => undefined)
}

async function moveAside(folder: string): Promise<void> {
  const isThere = await stat(folder).catch(() => null)
  // Not of our making, so not ours to delete: somebody may want to look what it was.
  if (isThere) await rename(folder, `${folder}.incomplete-${Date.now()}`)
}

/**
 * Made beside and moved into place whole: a start that is cut off leaves nothing that looks like a database. The name is
 * new each time, since the initdb of a start that was killed goes on, and clears away its folder when it fails.
 */
export async function initialise({ folder, binaries, as }: Cluster, secret: string): Promise<void> {
  await moveAside(folder)
  const made = await mkdtemp(`${folder}.new-`)
  const secretFile = `${made}-password`
  await writeFile(secretFile, secret, { mode: 0o600 })
  if (as.uid !== undefined && as.gid !== undefined) {
    await chown(made, as.uid, as.gid)
    await chown(secretFile, as.uid, as.gid)
  }
  try {
    const how = ['--username=towpath', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8']
    await run(binaries.initdb, [`--pgdata=${made}`, `--pwfile=${secretFile}`, ...how], { ...as, cwd: '/' })
  } finally {
    await rm(secretFile, { force: true })
  }
  await rename(made, folder)
}

/** Throws with the end of the server's own log. */
export async function startCluster({ folder, binaries, as, durable }: Cluster, port: number): Promise<void> {
  const log = join(folder, 'server.log')
  const how = ['start', '-D', folder, '-l', log, '-w', '-t', '60', '-o', flags(port, durable)]
  await run(binaries.pg_ctl, how, { ...as, cwd: '/' }).catch(async (cause: unknown) => {
    const said = await readFile(log, 'utf8').catch(() => '')
    throw new Error(`PostgreSQL did not start. Its log ends:\n${said.slice(-1500)}`, { cause })
  })
  await chmod(log, 0o600)
}

export const stopCluster = ({ folder, binaries, as }: Cluster): Promise<unknown> =>
  run(binaries.pg_ctl, ['stop', '-D', folder, '-m', 'fast', '-w'], { ...as, cwd: '/' }).catch(() => undefined)
