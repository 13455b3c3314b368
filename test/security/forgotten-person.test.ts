import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { everywhere, type SignedInTest, signInAs } from '../support/signed-in.ts'
import { testApp } from '../support/test-app.ts'

// Safety guide, check 57, over whatever tables there are: a column that can hold a person and is not tried here fails.
const app = await testApp('demonstration')
const owner = new pg.Client({ connectionString: app.database.ownerUrl })
await owner.connect()
afterAll(() => owner.end())

const { rows: columns } = await owner.query<{ table: string; column: string }>(`
  SELECT table_schema || '.' || table_name AS table, column_name AS column
  FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
  WHERE table_type = 'BASE TABLE' AND data_type = 'uuid'
    AND table_schema IN ('people', 'network', 'guidance', 'directory', 'platform')
    AND (column_name ~ '(^|_)person(_id)?$' OR column_name ~ '_by$') AND table_name <> 'audit_entry'`)

/** A row for every column above, with what it needs and nothing more. $1 is the person, $2 somebody else. */
const rows: Record<string, string> = {
  'people.role_grant person_id': '',
  'people.role_grant given_by': `INSERT INTO people.role_grant (person_id, role, given_by, given_at) VALUES ($2, 'trainer', $1, now())`,
  'people.invitation invited_by': `INSERT INTO people.invitation (email, token_digest, role, invited_by, invited_at, expires_at)
    SELECT 'new@example.org', 'digest', 'member', $1, now(), now() + interval '1 day'`,
  'people.data_complaint person_id': `INSERT INTO people.data_complaint (person_id, words, made_at, answer_due_on)
    VALUES ($1, 'My canary complaint', now(), '2027-01-01')`,
  'network.hub_member person_id': `INSERT INTO network.hub_member (hub_id, person_id, name, state, asked_on, why)
    SELECT id, $1, 'Canary Thorne', 'asked', '2026-11-01', 'My canary reason' FROM network.hub WHERE slug = 'leeds'`,
  'network.hub_member decided_by': `UPDATE network.hub_member SET decided_by = $1 WHERE person_id <> $1`,
  'network.organisation_person person_id': `INSERT INTO network.organisation_person (organisation_id, person_id, name, job, sector, level, since)
    SELECT id, $1, 'Canary Thorne', 'Canary job', 'housing', 'skilled', '2026-11-01' FROM network.organisation LIMIT 1`,
  'network.practitioner_listing person_id': `INSERT INTO network.practitioner_listing (person_id, hub_id, name, job, sector, works_with, consent_on, checked_on)
    SELECT $1, id, 'Canary Thorne', 'Canary listing', 'housing', 'adults', '2026-11-01', '2026-11-01' FROM network.hub LIMIT 1`,
  'network.hub_question answered_by': `INSERT INTO network.hub_question (hub_id, words, reply_way, asked_at, promised_on, state, answer, answered_at, answered_by)
    SELECT id, 'Of somebody else', 'words', now(), '2026-11-30', 'answered', 'An answer', now(), $1 FROM network.hub LIMIT 1`,
  'network.partner_contact by_person': `INSERT INTO network.partner_contact (partner_id, on_day, what, by_person)
    SELECT id, '2026-11-01', 'Spoke', $1 FROM network.partner LIMIT 1`,
  'network.endorsement proposed_by': `INSERT INTO network.endorsement (hub_id, body, role, holder, statement, proposed_on, proposed_by)
    SELECT id, 'A body', 'Chair', 'Somebody', 'Words', '2026-11-01', $1 FROM network.hub LIMIT 1`,
  'network.endorsement confirmed_by': `INSERT INTO network.endorsement (hub_id, body, role, holder, statement, proposed_on, proposed_by, confirmed_on, confirmed_by)
    SELECT id, 'A body', 'Chair', 'Somebody', 'Words', '2026-11-01', $2, '2026-11-02', $1 FROM network.hub LIMIT 1`,
  'network.news_item written_by': `UPDATE network.news_item SET written_by = $1`,
  'network.news_comment person_id': `INSERT INTO network.news_comment (news_item_id, person_id, name, words, written_at)
    SELECT id, $1, 'Canary Thorne', 'My canary comment', now() FROM network.news_item LIMIT 1`,
  'network.news_comment decided_by': `INSERT INTO network.news_comment (news_item_id, person_id, name, words, written_at, state, decided_by)
    SELECT id, $2, 'Another', 'Of another', now(), 'shown', $1 FROM network.news_item LIMIT 1`,
  'network.pledge person_id': `INSERT INTO network.pledge (code, person_id, invited_on) VALUES ('canary', $1, '2026-11-01')`,
  'network.signing signer_person_id': `INSERT INTO network.signing (pledge_id, kind, edition, signed_on, signed_at, signer_person_id, signer_name, authority)
    SELECT id, 'corrected', '2026', '2026-11-01', '2020-01-01', $1, 'Canary Thorne', 'asked' FROM network.pledge WHERE organisation_id IS NOT NULL LIMIT 1`,
  'network.pledge_override set_by': `INSERT INTO network.pledge_override (pledge_id, state, reason, from_on, until_on, set_at, set_by)
    SELECT id, 'current', 'A merger', '2020-01-01', '2020-02-01', '2020-01-01', $1 FROM network.pledge WHERE organisation_id IS NOT NULL LIMIT 1`,
  'network.news_by_email person_id': `INSERT INTO network.news_by_email (person_id, how_often, told_until) VALUES ($1, 'week', now())`,
  'network.news_by_email_hub person_id': `INSERT INTO network.news_by_email_hub (person_id, hub_id) SELECT $1, id FROM network.hub LIMIT 1`,
}
let person: SignedInTest
let other: SignedInTest

const found = async (id: string): Promise<string[]> => {
  const everywhereFound: string[] = []
  for (const { table, column } of columns) {
    const answer = await owner.query(`SELECT 1 FROM ${table} WHERE ${column} = $1 LIMIT 1`, [id])
    if (answer.rowCount !== 0) everywhereFound.push(`${table} ${column}`)
  }
  return everywhereFound.toSorted()
}

beforeAll(async () => {
  const grants = [everywhere('member')]
  person = await signInAs(app, { email: 'canary@example.org', name: 'Canary Thorne', grants })
  other = await signInAs(app, { email: 'other@example.org', name: 'Somebody Else', grants })
  for (const statement of Object.values(rows).filter((each) => each !== '')) {
    const given = [person.personId, other.personId]
    await owner.query(statement, statement.includes('$2') ? given : given.slice(0, 1))
  }
})

test('somebody stands in every column that can hold a person', async () => {
  expect(await found(person.personId)).toEqual(
    columns.map(({ table, column }) => `${table} ${column}`).toSorted(),
  )
})

test('what they take away holds everything of theirs and nothing of others', async () => {
  const text = await (await person.post('/members/me/download')).text()
  for (const own of ['complaint', 'reason', 'job', 'listing', 'comment'])
    expect(text.toLowerCase()).toContain(`canary ${own}`)
  expect(text).toContain('newsByEmail')
  for (const notOwn of [
    'Somebody Else',
    'other@example.org',
    other.personId,
    'Of another',
    'Of somebody else',
  ])
    expect(text, notOwn).not.toContain(notOwn)
})

test('closing the account leaves their id and their name in no row but the audit trail', async () => {
  const closed = await person.post('/members/me/close', { sure: 'yes' })
  expect(closed.headers.get('location')).toBe('/sign-in/account-closed')
  expect(await found(person.personId)).toEqual([])
  const { rows: tables } = await owner.query<{ name: string }>(`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname IN ('people', 'network', 'guidance', 'platform') AND tablename NOT IN ('audit_entry', 'migration')`)
  for (const { name } of tables) {
    const { rows: left } = await owner.query(
      `SELECT 1 FROM ${name} AS row WHERE row::text LIKE ANY($1) LIMIT 1`,
      [['%Canary Thorne%', '%canary@example.org%', `%${person.personId}%`]],
    )
    expect(left, name).toEqual([])
  }
})
