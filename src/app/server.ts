import { type DirectoryTables, wantsDemonstration } from '../directory/index.ts'
import { hasDemonstrationPeople, type PeopleTables, signInTable } from '../people/index.ts'
import { systemClock } from '../platform/clock/clock.ts'
import { secretKey } from '../platform/config/secret-key.ts'
import { readSettings, type Settings } from '../platform/config/settings.ts'
import { projectPath } from '../platform/files/project.ts'
import { makeLog } from '../platform/log/log.ts'
import { makeTowpath, type Towpath } from './make-towpath.ts'
import { type RunningDatabase, startDatabase } from './start-database.ts'
import { whatWentWrong } from './what-went-wrong.ts'
import { loadWholeDemonstration } from './whole-demonstration.ts'

const say = (line: string) => process.stdout.write(`  ${line}\n`)

// What has been started so far, so that stopping in the middle of a start leaves nothing behind.
let database: RunningDatabase | undefined
let towpath: Towpath | undefined
let starting: Promise<void> | undefined
let stopping: Promise<never> | undefined

function stop(code: number): Promise<never> {
  stopping ??= (async () => {
    // A server that is only half started cannot be stopped: what it began is waited for, then undone.
    await starting?.catch(() => undefined)
    await towpath?.close().catch(() => undefined)
    await database?.close().catch(() => undefined)
    process.exit(code)
  })()
  return stopping
}

// Only in a database of our own, and only while the made-up people are there.
const isDemonstration = async ({ isEmbedded, database: { as } }: RunningDatabase): Promise<boolean> =>
  isEmbedded && (await hasDemonstrationPeople(as<PeopleTables>()))

async function start(settings: Settings): Promise<void> {
  database = await startDatabase(settings, say, { isForPages: true })
  const db = database.database.as<DirectoryTables>()
  // Only into our own database, and only when it is empty: a real network never finds made-up services among its own.
  if (database.isEmbedded && (await wantsDemonstration(db))) {
    const count = await loadWholeDemonstration(database.database, new Date())
    say(`Loaded the demonstration network: ${count} made-up services, each marked as such`)
  }
  towpath = await makeTowpath({
    settings,
    database: database.database,
    secret: await secretKey(settings.SECRET_KEY, projectPath('var', 'secret-key')),
    clock: systemClock,
    log: makeLog(settings.LOG, (line) => process.stdout.write(`${line}\n`)),
    isDemonstration: await isDemonstration(database),
  })
  towpath.background.start()
  const address = await towpath.app.listen({ port: settings.PORT, host: settings.HOST })
  say(`Towpath is at ${address.replace('127.0.0.1', 'localhost')} (Ctrl-C stops it)`)
  if (await isDemonstration(database)) {
    say('')
    say(
      `People to sign in as, at ${address.replace('127.0.0.1', 'localhost')}/sign-in. Their mail is at /sign-in/outbox:`,
    )
    for (const line of signInTable()) say(`  ${line}`)
  }
  // A large directory is read in while the first pages are served already; npm run bench waits for this line.
  void towpath.ready.then(() => say('Every service can be found'))
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))

try {
  starting = start(readSettings(process.env))
  await starting
} catch (error) {
  process.stderr.write(`\n${whatWentWrong(error)}\n`)
  await stop(1)
}
