import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { loadWholeDemonstration } from '../../src/app/composition/whole-demonstration.ts'
import { connect } from '../../src/platform/db/database.ts'
import { startEmbeddedServer } from '../../src/platform/db/embedded-server.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { projectPath } from '../../src/platform/files/project.ts'

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path]

const digestOf = (folders: string[]): string => {
  const hash = createHash('sha256')
  for (const path of folders.flatMap(filesIn).sort()) hash.update(path).update(readFileSync(path))
  return hash.digest('hex').slice(0, 12)
}

// Templates are kept between runs, one for each state of what they are made from: cloning takes a tenth of making.
export default async function setup(project: TestProject) {
  const server = await startEmbeddedServer({ folder: projectPath('var', 'postgres-test'), durable: false })
  const client = new pg.Client({ connectionString: server.ownerUrl('postgres') })
  await client.connect()
  const template = async (name: string, from: string, fill: (url: string) => Promise<unknown>) => {
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (known.rowCount !== 0) return name
    await client.query(`DROP DATABASE IF EXISTS making WITH (FORCE)`)
    await client.query(`CREATE DATABASE making TEMPLATE ${from}`)
    await fill(server.ownerUrl('making'))
    await client.query(`ALTER DATABASE making RENAME TO ${name}`)
    return name
  }

  const migrations = projectPath('database', 'migrations')
  const rights = [projectPath('database', 'rights.sql'), projectPath('src', 'platform', 'db')]
  const empty = await template(`empty_${digestOf([migrations, ...rights])}`, 'template0', (url) =>
    migrate(url, migrations),
  )
  const made = [
    migrations,
    ...rights,
    projectPath('database', 'demo'),
    projectPath('src', 'directory', 'services'),
    projectPath('src', 'network', 'demonstration'),
    projectPath('src', 'people', 'demonstration'),
  ]
  const demonstration = await template(`demonstration_${digestOf(made)}`, empty, async (url) => {
    const database = connect(url)
    await loadWholeDemonstration(database, new Date()).finally(() => database.close())
  })
  await client.end()
  project.provide('testServer', server.ownerUrl(''))
  project.provide('templates', { empty, demonstration })
  return () => server.release()
}
