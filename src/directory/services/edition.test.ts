import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/test-database.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import type { DirectoryTables } from '../tables.ts'
import { getEdition, moveEdition } from './publish-services-queries.ts'

test('the edition moves with the first change already, and nobody sees it before the change itself', async () => {
  const database = await testDatabase()
  const db = database.as<DirectoryTables>()
  const before = await getEdition(db)
  await inTransaction(db, async (tx) => {
    await moveEdition(tx)
    expect(await getEdition(db)).toBe(before)
  })
  expect(await getEdition(db)).toBe(before + 1)
})
