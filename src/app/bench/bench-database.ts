import {
  type DirectoryDb,
  type DirectoryTables,
  publishServices,
  saveServices,
} from '../../directory/index.ts'
import { createDatabaseIfMissing } from '../../platform/db/create-database.ts'
import { connect } from '../../platform/db/database.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { dropDatabase, urlOfDatabase } from '../../platform/db/spare-database.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { projectPath } from '../../platform/files/project.ts'
import { countPublished, ensureBenchFeed, settle } from './bench-database-queries.ts'
import { MADE_VERSION, madeService } from './made/made-services.ts'
import type { MadeWorld } from './made/made-world.ts'

// The generator's version is part of the feed's name: a database of an older one counts as empty.
const FEED = `Made for measuring, version ${MADE_VERSION}`
const BATCH = 500

export interface BenchDatabase {
  url: string
  db: DirectoryDb
  /** True when an earlier run left it, full and of this version. */
  wasThere: boolean
  close: (options: { drop: boolean }) => Promise<void>
}

interface Wanted {
  ownerUrl: string
  services: number
  world: MadeWorld
  say: (line: string) => void
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)

async function seed(db: DirectoryDb, { services, world, say }: Wanted): Promise<void> {
  const from = performance.now()
  const feed = await ensureBenchFeed(db, FEED)
  for (let done = 0; done < services; ) {
    const next = Math.min(done + BATCH, services)
    const records = numbers(done, next).map((number) => madeService(number, world))
    await inTransaction(db, async (tx) => {
      const saved = await saveServices(tx, feed, records)
      await publishServices(
        tx,
        saved.map(({ id }) => id),
      )
    })
    const tenth = Math.ceil(services / 10)
    if (next === services || Math.floor(next / tenth) > Math.floor(done / tenth)) {
      const seconds = (performance.now() - from) / 1000
      say(
        `${next.toLocaleString('en-GB')} of ${services.toLocaleString('en-GB')} services, ${seconds.toFixed(0)} s`,
      )
    }
    done = next
  }
  await settle(db)
}

/** A database of its own with so many made-up services, filled through the deeds that an import uses, or found full. */
export async function openBenchDatabase(wanted: Wanted): Promise<BenchDatabase> {
  const { ownerUrl, services } = wanted
  const name = `towpath_bench_${services}`
  const url = urlOfDatabase(ownerUrl, name)
  const open = async () => {
    await createDatabaseIfMissing(ownerUrl, name)
    await migrate(url, projectPath('database', 'migrations'))
    return connect(url, { connections: 2 })
  }
  let database = await open()
  const wasThere = (await countPublished(database.as<DirectoryTables>(), FEED)) === services
  if (!wasThere) {
    await database.close()
    await dropDatabase(ownerUrl, name)
    database = await open()
    await seed(database.as<DirectoryTables>(), wanted)
  }
  return {
    url,
    db: database.as<DirectoryTables>(),
    wasThere,
    close: async ({ drop }) => {
      await database.close()
      if (drop) await dropDatabase(ownerUrl, name)
    },
  }
}
