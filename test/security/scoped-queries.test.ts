import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectPath } from '../../src/platform/files/project.ts'
import { testDatabase } from '../support/test-database.ts'

// Safety guide, check 46: what belongs to a hub, an organisation or a person is read, changed and deleted through them.
const database = await testDatabase()
const owners = ['hub_id', 'organisation_id', 'person_id', 'account_id', 'owner_id']

const { rows } = await database.pool.query<{ table: string }>(
  `SELECT DISTINCT table_schema || '.' || table_name AS table FROM information_schema.columns
   WHERE table_schema IN ('network', 'people') AND column_name = ANY($1)`,
  [owners],
)
const owned = new Set(rows.map(({ table }) => table))

const queryFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return queryFiles(path)
    return entry.name.endsWith('-queries.ts') ? [path] : []
  })

interface Statement {
  /** File and function. */
  name: string
  isScoped: boolean
}

/** Functions that read, change or delete rows that belong to somebody, and whether they say whose. */
function statementsIn(path: string): Statement[] {
  const parts = readFileSync(path, 'utf8').split(/^(?=export |async function |function |const )/m)
  return parts.flatMap((part) => {
    const name = /^(?:export )?(?:async )?(?:const|function) (\w+)/.exec(part)?.[1]
    const touched = [
      ...part.matchAll(/(?:selectFrom|updateTable|deleteFrom|Join)\(\s*'([\w.]+)/g),
      ...part.matchAll(/(?:DELETE FROM|UPDATE) ([\w.]+)/g),
    ].map((match) => match[1] ?? '')
    if (name === undefined || !touched.some((table) => owned.has(table))) return []
    const asked = [...part.matchAll(/(?:where|is|row)\(\s*'(?:[\w.]+\.)?(\w+)',\s*'(?:=|in)'/g)]
    const inSql = /WHERE (?:proposed_by|confirmed_by) =/.test(part)
    const isScoped =
      inSql || asked.some((match) => owners.includes(match[1] ?? '') || match[1]?.endsWith('_by'))
    return [{ name: `${path.split('/').at(-1)} ${name}`, isScoped }]
  })
}

const statements = ['network', 'people'].flatMap((capability) =>
  queryFiles(projectPath('src', capability)).flatMap(statementsIn),
)
const declared = readFileSync(projectPath('test', 'security', 'unscoped-queries.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

test('every query of what belongs to somebody says whose, or stands in the list with its reason', () => {
  expect(owned.size).toBeGreaterThan(20)
  expect(statements.filter(({ isScoped }) => isScoped).length).toBeGreaterThan(50)
  const unscoped = statements.flatMap(({ name, isScoped }) => (isScoped ? [] : [name]))
  expect(unscoped.toSorted()).toEqual(declared.map((line) => line.split(':')[0] ?? '').toSorted())
  expect(declared.filter((line) => !/: \w.{10,}/.test(line))).toEqual([])
})

test('the application owns no table, cannot pass row security by, and makes none', async () => {
  const { rows: role } = await database.pool.query(
    'SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user',
  )
  expect(role).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false }])
  const { rows: own } = await database.pool.query(
    'SELECT tablename FROM pg_tables WHERE tableowner = current_user',
  )
  expect(own).toEqual([])
  await expect(database.pool.query('CREATE TABLE network.another (id int)')).rejects.toThrow('permission')
})
