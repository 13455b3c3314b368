import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { keptSecret } from '../files/kept-secret.ts'
import { APP_LOGIN } from './app-login.ts'
import { findBinaries, serverAccount } from './embedded-binaries.ts'
import {
  type Cluster,
  clearHalfMade,
  initialise,
  isInitialised,
  startCluster,
  stopCluster,
} from './embedded-cluster.ts'
import { clearStaleLock, readLock } from './embedded-lock.ts'
import { usualPort } from './embedded-port.ts'
import { joinUsers, leaveUsers } from './embedded-users.ts'
import { oneAtATime } from './one-at-a-time.ts'

export interface EmbeddedServer {
  ownerUrl: (database: string) => string
  /** The address for serving pages; works once `migrate` has been given `appPassword`. */
  appUrl: (database: string) => string
  appPassword: string
  isRunning: () => Promise<boolean>
  /** Starts it again where it was, unless it runs. Throws when it does not start, also when its port is taken. */
  restart: () => Promise<void>
  /** Stops the server, unless another process of ours still uses it. */
  release: () => Promise<void>
}

export interface EmbeddedOptions {
  folder: string
  /** False only for tests: a crash may then lose data. */
  durable?: boolean
  say?: (line: string) => void
}

/** The port of the server that runs in the folder; started first if none does. */
async function runningPort(cluster: Cluster, choosePort: () => Promise<number>): Promise<number> {
  const running = await readLock(cluster.folder)
  if (running) return running.port
  await clearStaleLock(cluster.folder)
  const port = await choosePort()
  await startCluster(cluster, port)
  return port
}

/**
 * A real PostgreSQL in a folder of ours: made if it is not there, adopted if it still runs, started if not. Making,
 * starting and stopping are done by one process at a time, so that two that start together end with one server.
 */
export async function startEmbeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { folder, durable = true, say = () => undefined } = options
  await mkdir(dirname(folder), { recursive: true })
  const binaries = await findBinaries()
  const alone = <Answer>(work: () => Promise<Answer>) =>
    oneAtATime(`${folder}.lock`, work, () =>
      say('Another process is at the database in var/; waiting for it'),
    )
  const { cluster, secret, appPassword, port } = await alone(async () => {
    const cluster = { folder, binaries, as: await serverAccount(folder, binaries), durable }
    const secret = await keptSecret(`${folder}.password`)
    const appPassword = await keptSecret(`${folder}.pages-password`)
    await joinUsers(folder)
    await clearHalfMade(folder)
    if (!(await isInitialised(folder))) {
      say('Making a PostgreSQL database in var/ (once)')
      await initialise(cluster, secret)
    }
    return { cluster, secret, appPassword, port: await runningPort(cluster, () => usualPort(folder)) }
  })
  return {
    ownerUrl: (database) => `postgres://towpath:${secret}@127.0.0.1:${port}/${database}`,
    appUrl: (database) => `postgres://${APP_LOGIN}:${appPassword}@127.0.0.1:${port}/${database}`,
    appPassword,
    isRunning: async () => (await readLock(folder)) !== null,
    restart: () => alone(async () => void (await runningPort(cluster, async () => port))),
    release: () => alone(async () => void ((await leaveUsers(folder)) || (await stopCluster(cluster)))),
  }
}
