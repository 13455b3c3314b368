import type { EmbeddedServer } from './embedded-server.ts'

interface Given {
  server: Pick<EmbeddedServer, 'isRunning' | 'restart'>
  say: (line: string) => void
}

const LOOK_EVERY_MS = 1000
/** One that keeps ending is started less and less often, down to once a minute. */
const LONGEST_WAIT_MS = 60_000
/** After so long it counts as well again. */
const WELL_AFTER_MS = 60_000

/** Starts our own PostgreSQL again whenever it has ended, whoever ended it. Returns how to stop watching. */
export function keepRunning({ server, say }: Given): () => Promise<void> {
  let wait = LOOK_EVERY_MS
  let triedAt = Number.NEGATIVE_INFINITY
  let hasSaid = false
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()

  async function look(): Promise<void> {
    if (await server.isRunning()) {
      if (performance.now() - triedAt > WELL_AFTER_MS) wait = LOOK_EVERY_MS
      return
    }
    wait = Math.min(wait * 2, LONGEST_WAIT_MS)
    triedAt = performance.now()
    try {
      await server.restart()
      say('PostgreSQL had stopped. It runs again.')
      hasSaid = false
    } catch {
      if (!hasSaid)
        say('PostgreSQL has stopped and does not start yet; var/postgres/server.log says why. Trying again.')
      hasSaid = true
    }
  }

  const watch = (): void => {
    timer = setTimeout(() => {
      looking = look().catch(() => undefined)
      void looking.then(() => timer && watch())
    }, wait).unref()
  }
  watch()
  return async () => {
    clearTimeout(timer)
    timer = undefined
    await looking
  }
}
