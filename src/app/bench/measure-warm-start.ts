import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type DirectoryTables, loadDemonstration } from '../../directory/index.ts'
import { createDatabaseIfMissing } from '../../platform/db/create-database.ts'
import { connect } from '../../platform/db/database.ts'
import { startEmbeddedServer } from '../../platform/db/embedded-server.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { projectPath } from '../../platform/files/project.ts'
import { startApplication } from './load/application-process.ts'

// A server of its own beside the running one: the start of PostgreSQL belongs to a warm start.
const folder = projectPath('var', 'postgres-bench')

// Ctrl-C in the middle leaves no time to ask PostgreSQL politely; SIGINT is its own fast shutdown.
function stopServer(): void {
  try {
    const [pid] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    if (pid) process.kill(Number(pid), 'SIGINT')
  } catch {
    // It is not running.
  }
}

async function prepare(): Promise<void> {
  const server = await startEmbeddedServer({ folder })
  try {
    await createDatabaseIfMissing(server.ownerUrl('postgres'), 'towpath')
    const url = server.ownerUrl('towpath')
    await migrate(url, projectPath('database', 'migrations'))
    const database = connect(url, { connections: 1 })
    await loadDemonstration(database.as<DirectoryTables>())
    await database.close()
  } finally {
    await server.release()
  }
}

/** Seconds from a stopped database to the first page with the demonstration network: the middle one of three starts. */
export async function measureWarmStart(): Promise<number> {
  process.once('exit', stopServer)
  try {
    await prepare()
    const taken: number[] = []
    while (taken.length < 3) {
      const from = performance.now()
      const server = await startEmbeddedServer({ folder })
      const databaseSeconds = (performance.now() - from) / 1000
      const application = await startApplication({ databaseUrl: server.ownerUrl('towpath') })
      taken.push(databaseSeconds + application.secondsToFirstPage)
      await application.stop()
      await server.release()
    }
    return taken.toSorted((one, other) => one - other)[1] ?? 0
  } finally {
    process.off('exit', stopServer)
    await rm(folder, { recursive: true, force: true })
    await rm(`${folder}.password`, { force: true })
    await rm(`${folder}.users`, { recursive: true, force: true })
  }
}
