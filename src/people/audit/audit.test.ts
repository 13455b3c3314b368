import pg from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/test-database.ts'
import type { PeopleTables } from '../tables.ts'
import { auditCsv } from './audit-csv.ts'
import type { AuditDeed } from './audit-deed.ts'
import { findBrokenLink, listAudit, recordAudit } from './audit-queries.ts'

const database = await testDatabase()
const db = database.as<PeopleTables>()
const at = new Date('2026-11-22T10:00:00Z')
const note = (who: string, deed: AuditDeed = 'give_role') =>
  db
    .transaction()
    .execute((tx) => recordAudit(tx, { person: null, who, deed, details: { role: 'member' }, at }))

const search = { deed: '', words: '', who: '', from: '', to: '' }
const all = { limit: 100, before: null, names: new Map<string, string>() }

test('what was done can be added and read, and never changed or removed by the application', async () => {
  await note('Robin')
  for (const statement of [
    `UPDATE people.audit_entry SET who = 'Nobody'`,
    `DELETE FROM people.audit_entry`,
    `TRUNCATE people.audit_entry`,
    `ALTER TABLE people.audit_entry DISABLE TRIGGER ALL`,
    `DROP TABLE people.audit_entry`,
    `SELECT setval('people.audit_number', 1)`,
    `CREATE OR REPLACE FUNCTION people.refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
  ]) {
    await expect(database.pool.query(statement), statement).rejects.toMatchObject({ code: '42501' })
  }
  expect(await listAudit(db, search, all)).toMatchObject([{ who: 'Robin', deed: 'give_role', at }])
})

test('the owner of the database is refused as well, and going around it is noticed', async () => {
  for (const who of ['Ash', 'Bay', 'Cedar']) await note(who)
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  for (const statement of [
    `UPDATE people.audit_entry SET who = ''`,
    `DELETE FROM people.audit_entry`,
    `TRUNCATE people.audit_entry`,
  ])
    await expect(owner.query(statement), statement).rejects.toMatchObject({ code: '42501' })
  expect(await findBrokenLink(db)).toBeNull()
  await owner.query(`ALTER TABLE people.audit_entry DISABLE TRIGGER audit_entry_kept`)
  await owner.query(`DELETE FROM people.audit_entry WHERE who = 'Bay'`)
  await owner.query(`ALTER TABLE people.audit_entry ENABLE TRIGGER audit_entry_kept`)
  await owner.end()
  const lines = await listAudit(db, search, all)
  expect(await findBrokenLink(db)).toBe(lines.find(({ who }) => who === 'Cedar')?.number)
})

test('many at once make one chain', async () => {
  const before = await findBrokenLink(db)
  await Promise.all(Array.from({ length: 40 }, (_, count) => note(`Person ${count}`, 'sign_in')))
  expect(await findBrokenLink(db)).toBe(before)
  expect((await listAudit(db, { ...search, deed: 'sign_in' }, all)).length).toBe(40)
  expect((await listAudit(db, { ...search, who: 'person 7' }, all)).length).toBe(1)
  expect(await listAudit(db, { ...search, from: '2026-11-23' }, all)).toEqual([])
  expect(
    (await listAudit(db, { ...search, from: '2026-11-22', to: '2026-11-22' }, all)).length,
  ).toBeGreaterThan(40)
})

test('a spreadsheet runs nothing that stands in the file', () => {
  const line = {
    number: 1,
    at,
    personId: null,
    deed: 'invite',
    about: null,
    aboutId: null,
    hubId: null,
    details: {},
  }
  for (const who of ['=1+1', '+44', '-2', '@sum', '\t=1', '=HYPERLINK("x","y")'])
    expect(auditCsv([{ ...line, who }], new Map()).split('\r\n')[1]).toMatch(/^1,[^,]+,"?'/)
})
