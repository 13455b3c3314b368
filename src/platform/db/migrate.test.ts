import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/test-database.ts'

test('the application owns nothing and cannot read an address that is kept apart', async () => {
  const database = await testDatabase()
  const owned = await database.pool.query(
    `SELECT count(*) AS n FROM pg_class WHERE pg_get_userbyid(relowner) = current_user`,
  )
  expect(owned.rows[0].n).toBe(0)
  await expect(database.pool.query('SELECT * FROM directory.exact_address_kept_apart')).rejects.toThrow(
    /permission denied/,
  )
  await expect(database.pool.query('CREATE TABLE directory.mine ()')).rejects.toThrow(/permission denied/)
})
