import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/test-database.ts'
import { connect } from '../../platform/db/database.ts'
import type { DirectoryTables } from '../tables.ts'
import { rememberAreas } from './remember-areas.ts'

const database = await testDatabase('demonstration')
const areas = rememberAreas(database.as<DirectoryTables>())

test('areas are counted once for an edition however many look, and anew for the next; a failure is not remembered', async () => {
  const owner = connect(database.ownerUrl)
  await owner.pool.query('REVOKE SELECT ON directory.published_service FROM towpath_app')
  await expect(areas.list()).rejects.toThrow(/permission denied/)
  await owner.pool.query('GRANT SELECT ON directory.published_service TO towpath_app')

  const [first, ...others] = await Promise.all([areas.list(), areas.list(), areas.list()])
  expect(first?.length).toBeGreaterThan(3)
  for (const other of others) expect(other).toBe(first)

  await database.pool.query('DELETE FROM directory.published_service')
  expect(await areas.list()).toBe(first)
  areas.forget()
  expect(await areas.list()).toEqual([])
  await owner.close()
})
