import { createHash } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedServer } from '../../src/platform/db/embedded-server.ts'
import { migrate, readMigrations } from '../../src/platform/db/migrate.ts'
import { projectPath } from '../../src/platform/files/project.ts'

// One template for each state of the migrations, kept between runs: cloning it takes a tenth of migrating anew.
export default async function setup(project: TestProject) {
  const server = await startEmbeddedServer({ folder: projectPath('var', 'postgres-test'), durable: false })
  const folder = projectPath('database', 'migrations')
  const migrations = await readMigrations(folder)
  const digest = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 12)
  const empty = `template_${digest}`
  const client = new pg.Client({ connectionString: server.ownerUrl('postgres') })
  await client.connect()
  const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [empty])
  if (known.rowCount === 0) {
    await client.query(`CREATE DATABASE ${empty}_making`)
    await migrate(server.ownerUrl(`${empty}_making`), folder)
    await client.query(`ALTER DATABASE ${empty}_making RENAME TO ${empty}`)
  }
  await client.end()
  project.provide('testServer', server.ownerUrl(''))
  project.provide('templates', { empty, demonstration: empty })
  return () => server.release()
}
