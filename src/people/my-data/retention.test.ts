import { expect, test } from 'vitest'
import { everywhere, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'

const app = await testApp('empty')
const HOUR = 3_600_000
const DAY = 24 * HOUR

// Each as the privacy page says it (safety guide, check 59): there a minute before its time is over, gone after the next hour.
const kept = [
  { what: 'a code that was used', table: 'people.code_used', time: DAY },
  { what: 'that a form was sent', table: 'platform.sent_form', time: DAY },
  { what: 'that a sign-in was tried', table: 'people.tries', time: DAY },
  { what: 'an address that was changed', table: 'people.address_change', time: 7 * DAY },
  { what: 'an invitation that is over', table: 'people.invitation', time: 14 * DAY },
  { what: 'a complaint that was answered', table: 'people.data_complaint', time: 365 * DAY },
] as const

const start = Date.now()
const { accountId } = await signInAs(app, { email: 'kept@example.org', grants: [everywhere('member')] })
const at = new Date(start)

const insert: Record<(typeof kept)[number]['table'], string> = {
  'people.code_used': `INSERT INTO people.code_used (account_id, digest, used_at) VALUES ($1, 'x', $2)`,
  'platform.sent_form': `INSERT INTO platform.sent_form (mark, made, at) VALUES ('\\x01', $1::text, $2)`,
  'people.tries': `INSERT INTO people.tries (key, count, last_at) VALUES ('of ' || $1::text, 1, $2)`,
  'people.address_change': `INSERT INTO people.address_change
      (account_id, old_email, new_email, asked_at, confirm_digest, stop_digest)
    VALUES ($1, 'kept@example.org', 'new@example.org', $2, '\\x01', '\\x02')`,
  'people.invitation': `INSERT INTO people.invitation (email, token_digest, role, invited_at, expires_at, note)
    VALUES ('new@example.org', '\\x01', 'member', $2, $2::timestamptz + interval '14 days', $1::text)`,
  'people.data_complaint': `INSERT INTO people.data_complaint (words, made_at, answer_due_on, answered_at, outcome)
    VALUES ($1::text, $2::timestamptz - interval '9 days', $2::timestamptz, $2, 'Done')`,
}

async function runJobsAt(time: number): Promise<void> {
  app.setTime(new Date(time))
  await app.database.pool.query('UPDATE platform.job SET last_done_at = NULL')
  await app.background.runDueJobs()
}

test.each(kept)('$what goes on its day, and not before', async ({ table, time }) => {
  await app.database.pool.query(`DELETE FROM ${table}`)
  await app.database.pool.query(insert[table], [accountId, at])
  const count = async () => (await app.database.pool.query(`SELECT FROM ${table}`)).rowCount
  await runJobsAt(start + time - 60_000)
  expect(await count()).toBe(1)
  await runJobsAt(start + time + HOUR)
  expect(await count()).toBe(0)
})

test('a complaint that waits for its answer is kept, however old', async () => {
  await app.database.pool.query(
    `INSERT INTO people.data_complaint (words, made_at, answer_due_on) VALUES ('waits', $1, $1::timestamptz)`,
    [at],
  )
  await runJobsAt(start + 800 * DAY)
  expect((await app.database.pool.query('SELECT FROM people.data_complaint')).rowCount).toBe(1)
})
