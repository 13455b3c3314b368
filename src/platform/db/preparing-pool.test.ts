import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/test-database.ts'
import { connect } from './database.ts'

interface Tables {
  'public.boat': { id: number; name: string }
}

test('a query is planned once on a connection, whatever is asked with it', async () => {
  const { ownerUrl } = await testDatabase()
  const database = connect(ownerUrl, { connections: 1 })
  const db = database.as<Tables>()
  await sql`CREATE TABLE public.boat AS SELECT 1 AS id, 'Heron' AS name UNION SELECT 2, 'Reed'`.execute(db)
  const named = (id: number) => db.selectFrom('public.boat').select('name').where('id', '=', id).execute()
  expect([await named(1), await named(2), await named(3)]).toEqual([
    [{ name: 'Heron' }],
    [{ name: 'Reed' }],
    [],
  ])
  const kept = await database.pool.query(
    `SELECT generic_plans + custom_plans AS uses FROM pg_prepared_statements WHERE statement LIKE '%"boat"%'`,
  )
  expect(kept.rows).toEqual([{ uses: 3 }])
  await database.close()
})

test('when a migration changes a table under a running server, one request fails and the next is right', async () => {
  const { ownerUrl } = await testDatabase()
  const database = connect(ownerUrl, { connections: 1 })
  const db = database.as<Tables>()
  await sql`CREATE TABLE public.boat AS SELECT 1 AS id, 'Heron' AS name`.execute(db)
  const all = () => db.selectFrom('public.boat').selectAll().execute()
  expect(await all()).toEqual([{ id: 1, name: 'Heron' }])
  await sql`ALTER TABLE public.boat ADD COLUMN berth text`.execute(db)
  await expect(all()).rejects.toThrow('cached plan')
  expect(await all()).toEqual([{ id: 1, name: 'Heron', berth: null }])
  await database.close()
})
