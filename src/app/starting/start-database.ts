import type { Settings } from '../../platform/config/settings.ts'
import { createDatabaseIfMissing } from '../../platform/db/create-database.ts'
import { connect, type Database } from '../../platform/db/database.ts'
import { startEmbeddedServer } from '../../platform/db/embedded-server.ts'
import { keepRunning } from '../../platform/db/keep-running.ts'
import { APP_ROLE, migrate } from '../../platform/db/migrate.ts'
import { projectPath } from '../../platform/files/project.ts'

export interface RunningDatabase {
  database: Database
  /** True when the server is our own, in var/: only then is the demonstration loaded by itself. */
  isEmbedded: boolean
  ownerUrl: string
  close: () => Promise<void>
}

interface Options {
  /** For serving pages: no query may keep a page waiting, and a server of our own that ends is started again. */
  isForPages?: boolean
  /** Where a server of our own has its files. */
  folder?: string
}

/** How long a page waits for a query, in milliseconds; commands wait for ever. */
const PAGE_PATIENCE = 15_000

/** A migrated database, wherever it is, and the application's connection to it. */
export async function startDatabase(
  settings: Settings,
  say: (line: string) => void,
  { isForPages = false, folder = projectPath('var', 'postgres') }: Options = {},
): Promise<RunningDatabase> {
  const migrations = projectPath('database', 'migrations')
  const options = {
    connections: settings.DATABASE_CONNECTIONS,
    ...(isForPages ? { patience: PAGE_PATIENCE } : {}),
  }
  if (settings.DATABASE_URL !== undefined) {
    await migrate(settings.DATABASE_URL, migrations)
    const database = settings.DATABASE_APP_URL
      ? connect(settings.DATABASE_APP_URL, options)
      : connect(settings.DATABASE_URL, { ...options, role: APP_ROLE })
    return { database, isEmbedded: false, ownerUrl: settings.DATABASE_URL, close: () => database.close() }
  }
  const server = await startEmbeddedServer({ folder, say })
  await createDatabaseIfMissing(server.ownerUrl('postgres'), 'towpath')
  const ownerUrl = server.ownerUrl('towpath')
  await migrate(ownerUrl, migrations, { appPassword: server.appPassword })
  const database = connect(server.appUrl('towpath'), options)
  const stopWatching = isForPages ? keepRunning({ server, say }) : async () => undefined
  return {
    database,
    isEmbedded: true,
    ownerUrl,
    close: async () => {
      await stopWatching()
      await database.close()
      await server.release()
    },
  }
}
