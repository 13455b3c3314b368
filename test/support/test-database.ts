import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { connect, type Database } from '../../src/platform/db/database.ts'
import { APP_ROLE } from '../../src/platform/db/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Login of the owner on the test server, ending in a slash: a database name follows. */
    testServer: string
    templates: { empty: string; demonstration: string }
  }
}

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${inject('testServer')}postgres` })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

export interface TestDatabase extends Database {
  ownerUrl: string
}

/** A database of its own for one test file, cloned from the migrated template and dropped afterwards. */
export async function testDatabase(
  template: 'empty' | 'demonstration' = 'empty',
  connections = 6,
): Promise<TestDatabase> {
  const name = `t_${createHash('sha1').update(randomUUID()).digest('hex').slice(0, 12)}`
  await asOwner(`CREATE DATABASE ${name} TEMPLATE ${inject('templates')[template]}`)
  const ownerUrl = `${inject('testServer')}${name}`
  const database = connect(ownerUrl, { role: APP_ROLE, connections })
  afterAll(async () => {
    await database.close()
    await asOwner(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  })
  return { ...database, ownerUrl }
}

/** From now on it answers nobody, as one that has stopped. */
export async function stopDatabase({ ownerUrl }: Pick<TestDatabase, 'ownerUrl'>): Promise<void> {
  const name = new URL(ownerUrl).pathname.slice(1)
  await asOwner(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
  await asOwner(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`)
}
