import { countServices, type DirectoryTables, loadDemonstration } from '../directory/index.ts'
import { systemClock } from '../platform/clock/clock.ts'
import { secretKey } from '../platform/config/secret-key.ts'
import { readSettings } from '../platform/config/settings.ts'
import { projectPath } from '../platform/files/project.ts'
import { makeLog } from '../platform/log/log.ts'
import { makeTowpath } from './make-towpath.ts'
import { PAGE_PATIENCE, startDatabase } from './start-database.ts'

const say = (line: string) => process.stdout.write(`  ${line}\n`)
const settings = readSettings(process.env)

async function start(): Promise<void> {
  const running = await startDatabase(settings, say, PAGE_PATIENCE)
  const db = running.database.as<DirectoryTables>()
  // Only into our own database, and only when it is empty: a real network never finds made-up services among its own.
  if (running.isEmbedded && (await countServices(db)) === 0) {
    say(
      `Loaded the demonstration network: ${await loadDemonstration(db)} made-up services, each marked as such`,
    )
  }
  const towpath = await makeTowpath({
    settings,
    database: running.database,
    secret: await secretKey(settings.SECRET_KEY, projectPath('var', 'secret-key')),
    clock: systemClock,
    log: makeLog(settings.LOG, (line) => process.stdout.write(`${line}\n`)),
  })

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await towpath.close()
    await running.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())

  const address = await towpath.app
    .listen({ port: settings.PORT, host: settings.HOST })
    .catch(async (error: unknown) => {
      await towpath.close()
      await running.close()
      throw error
    })
  say(`Towpath is at ${address.replace('127.0.0.1', 'localhost')} (Ctrl-C stops it)`)
  await towpath.ready
  say('Every service can be found')
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
