import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/test-database.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { projectPath } from '../../platform/files/project.ts'
import { enqueueMail, listOutbox } from '../../platform/mail/mail-queries.ts'
import type { PeopleTables } from '../tables.ts'
import { demonstrationPeople, signInTable } from './demonstration-people.ts'
import { hasDemonstrationPeople } from './demonstration-people-queries.ts'
import { loadDemonstrationPeople, removeDemonstrationPeople } from './load-people.ts'

const db = (await testDatabase('empty')).as<PeopleTables>()
const id = '00000000-0000-7000-8000-000000000001'
const places = {
  hubs: new Map(demonstrationPeople().map(({ hub }) => [hub ?? '', id])),
  organisations: new Map<string, string>(),
  joinHub: async () => undefined,
  noteRole: async () => undefined,
}
const count = async (): Promise<number> =>
  (
    await db
      .selectFrom('people.role_grant')
      .select((row) => row.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

test('the made-up people come once, however often they are loaded, and leave no trace', async () => {
  await loadDemonstrationPeople(db, places, new Date())
  const before = await count()
  await loadDemonstrationPeople(db, places, new Date())
  expect(await count()).toBe(before)
  expect(before).toBeGreaterThan(demonstrationPeople().length)
  expect(await hasDemonstrationPeople(db)).toBe(true)
  const mail = { kind: 'x', subject: 'x', text: 'x', html: 'x' }
  for (const [messageId, to] of Object.entries({ a: 'hello@yard.example.org', b: 'somebody@real.example' }))
    await inTransaction(db, (tx) => enqueueMail(tx, { ...mail, messageId, to }))
  expect(await removeDemonstrationPeople(db)).toBe(demonstrationPeople().length)
  expect(await count()).toBe(0)
  expect(await hasDemonstrationPeople(db)).toBe(false)
  // Also what was written to made-up organisations; nothing that is to somebody real.
  expect((await listOutbox(db, 9)).map(({ recipient }) => recipient)).toEqual(['somebody@real.example'])
})

test('the README and the printed table name everybody to sign in as', () => {
  const readme = readFileSync(projectPath('README.md'), 'utf8')
  const table = signInTable().join('\n')
  for (const { name, email } of demonstrationPeople()) {
    expect(readme).toContain(`| ${email} | ${name} |`)
    expect(table).toContain(email)
  }
})
