import { readSettings, type Settings } from '../platform/config/settings.ts'
import type { Towpath } from './composition/make-towpath.ts'
import { type RunningDatabase, startDatabase } from './starting/start-database.ts'
import { whatWentWrong } from './starting/what-went-wrong.ts'

const say = (line: string) => process.stdout.write(`  ${line}\n`)

// What has been started so far, so that stopping in the middle of a start leaves nothing behind.
let opening: Promise<RunningDatabase> | undefined
let towpath: Towpath | undefined
let starting: Promise<void> | undefined
let stopping: Promise<never> | undefined

function stop(code: number): Promise<never> {
  stopping ??= (async () => {
    // A server that is only half started cannot be stopped: what it began is waited for, then undone.
    await starting?.catch(() => undefined)
    await towpath?.close().catch(() => undefined)
    const running = await opening?.catch(() => undefined)
    await running?.close().catch(() => undefined)
    process.exit(code)
  })()
  return stopping
}

async function start(settings: Settings): Promise<void> {
  // PostgreSQL takes its time to start; meanwhile the rest of the program is read.
  opening = startDatabase(settings, say, { isForPages: true })
  const [running, { preparePages, servePages }] = await Promise.all([
    opening,
    import('./starting/serve-pages.ts'),
  ])
  const given = { settings, running, say }
  towpath = await preparePages(given)
  await servePages(towpath, given)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))

try {
  starting = start(readSettings(process.env))
  await starting
} catch (error) {
  process.stderr.write(`\n${whatWentWrong(error)}\n`)
  await stop(1)
}
