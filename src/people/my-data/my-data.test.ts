import { expect, test } from 'vitest'
import { everywhere, lastMailTo, postForm, signInAs, tokenIn } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import type { PeopleTables } from '../tables.ts'

const app = await testApp('empty')
const db = app.database.as<PeopleTables>()

/** Every row of every table but the audit trail, as one text. */
async function everything(): Promise<string> {
  const { rows } = await app.database.pool.query<{ name: string }>(`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname IN ('people', 'network', 'guidance', 'platform')
      AND tablename NOT IN ('audit_entry', 'migration')`)
  const texts = await Promise.all(
    rows.map(async ({ name }) =>
      JSON.stringify((await app.database.pool.query(`SELECT * FROM ${name}`)).rows),
    ),
  )
  return texts.join('\n')
}

test('somebody takes away everything about them and nothing about others, and no key', async () => {
  const mine = await signInAs(app, {
    email: 'mine@example.org',
    name: 'Mine Alone',
    grants: [everywhere('member')],
  })
  await signInAs(app, { email: 'other@example.org', name: 'Somebody Else' })
  const answer = await mine.post('/members/me/download')
  expect(answer.headers.get('content-disposition')).toContain('about-me.json')
  const text = await answer.text()
  const { people } = JSON.parse(text)
  expect(people.account).toMatchObject({ name: 'Mine Alone', email: 'mine@example.org' })
  expect(people.roles).toMatchObject([{ role: 'member' }])
  expect(people.signIns.length).toBe(1)
  expect(people.did.length).toBeGreaterThan(0)
  expect(text).not.toMatch(/Somebody Else|other@example/)
  const { token } = await db
    .selectFrom('people.sign_in')
    .select('token')
    .where('account_id', '=', mine.accountId)
    .executeTakeFirstOrThrow()
  expect(text).not.toContain(token)
})

test('the same comes as a page to read: names of things in words, days as people write them, nothing that runs or loads', async () => {
  const mine = await signInAs(app, {
    ...{ email: 'reads@example.org', name: 'Reader <b>Marsh</b>' },
    grants: [everywhere('member')],
  })
  const answer = await mine.post('/members/me/download', { as: 'page' })
  expect(answer.headers.get('content-disposition')).toContain('attachment; filename="about-me.html"')
  const html = await answer.text()
  expect(html).toContain('Reader &lt;b>Marsh&lt;/b>')
  expect(html).toContain('<dt>Last used</dt>')
  for (const plain of ['<dd>Signed in.</dd>', '<dd>A link by e-mail</dd>', '<dd>Member</dd>'])
    expect(html, plain).toContain(plain)
  expect(html).not.toMatch(/<dt>(Deed|Kind)<|sign_in|sign_in_link/)
  expect(html).toMatch(/<dd>\d{1,2} [A-Z][a-z]+ \d{4} at \d\d:\d\d<\/dd>/)
  expect(html).not.toMatch(/<script|<img|<link|\dT\d\d:|[0-9a-f]{8}-[0-9a-f]{4}|\[object/)
})

test('closing an account leaves nothing of the person outside the audit trail', async () => {
  const leaver = await signInAs(app, {
    email: 'leaver@example.org',
    name: 'Leaver Thorne',
    grants: [everywhere('member')],
  })
  await leaver.post('/members/me/name', { name: 'Leaver Thornton' })
  await postForm(`${app.url}/sign-in`, { email: 'leaver@example.org' })
  expect((await leaver.post('/members/me/close')).status).toBe(422)
  expect(await everything()).toContain('leaver@example.org')
  const closed = await leaver.post('/members/me/close', { sure: 'yes' })
  expect(closed.headers.get('location')).toBe('/sign-in/account-closed')
  expect((await leaver.get('/members')).status).toBe(401)
  const left = await everything()
  for (const trace of ['leaver@example.org', 'Leaver', leaver.personId, leaver.accountId])
    expect(left, trace).not.toContain(trace)
})

test('what waits for others stays when somebody leaves who asked for their address, or whose address ends alike', async () => {
  const waiting = async (to: string) =>
    (
      await db
        .selectFrom('platform.mail')
        .select('message_id')
        .where('recipient', '=', to)
        .orderBy('id')
        .execute()
    ).map(({ message_id }) => message_id)
  const sam = await signInAs(app, { email: 'sam@example.org', name: 'Sam' })
  const later = 'later-ines@example.org'
  await sam.post('/members/me/email', { email: later })
  const ines = await signInAs(app, { email: 'ines@example.org', name: 'Ines' })
  await postForm(`${app.url}/sign-in`, { email: 'ines@example.org' })
  await sam.post('/members/me/email', { email: ines.email })
  const herMail = await waiting(ines.email)
  expect(herMail.length).toBeGreaterThan(0)
  // Joins with the address that Sam only asked for, and has mail of her own beside the message about Sam's change.
  await signInAs(app, { email: later, name: 'Later' })
  const before = await waiting(later)
  const elsam = await signInAs(app, { email: 'elsam@example.org' })
  await postForm(`${app.url}/sign-in`, { email: elsam.email })
  const link = tokenIn((await lastMailTo(app, elsam.email)).text)

  expect((await sam.post('/members/me/close', { sure: 'yes' })).status).toBe(303)
  expect(await waiting(ines.email)).toEqual(herMail)
  expect(await waiting(later)).toEqual(before.filter((id) => !id.startsWith('address-confirm-')))
  expect(before.some((id) => id.startsWith('address-confirm-'))).toBe(true)
  expect(await waiting('sam@example.org')).toEqual([])
  expect((await postForm(`${app.url}/sign-in/link`, { token: link })).status).toBe(303)
})

test('the last administrator cannot leave the network to nobody, nor take the role away', async () => {
  const admin = await signInAs(app, {
    email: 'last@example.org',
    grants: [everywhere('network_administrator')],
    secondFactor: true,
  })
  expect((await admin.post('/members/me/close', { sure: 'yes' })).status).toBe(422)
  const { id } = await db
    .selectFrom('people.role_grant')
    .select('id')
    .where('person_id', '=', admin.personId)
    .executeTakeFirstOrThrow()
  expect((await admin.post(`/members/admin/people/${admin.personId}/take-role`, { grant: id })).status).toBe(
    422,
  )
  expect((await admin.get('/members/admin/people')).status).toBe(200)
})

test('what may no longer be kept goes by itself, and what waits stays', async () => {
  const person = await signInAs(app, { email: 'old@example.org' })
  await postForm(`${app.url}/sign-in`, { email: 'nobody@example.org' })
  const day = 86_400_000
  const start = Date.now()
  const count = async (table: 'platform.mail' | 'people.sign_in' | 'people.proof' | 'people.tries') =>
    (
      await db
        .selectFrom(table)
        .select((row) => row.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
    ).count
  await db
    .updateTable('platform.mail')
    .set({ state: 'sent' })
    .where('state', '=', 'waiting')
    .where('recipient', '!=', 'last@example.org')
    .execute()
  const waiting = await db.selectFrom('platform.mail').select('id').where('state', '=', 'waiting').execute()
  app.setTime(new Date(start + 2 * 3_600_000))
  expect(await app.background.runDueJobs()).toContain('people_retention')
  expect(await app.background.runDueJobs()).toEqual([])
  expect(await count('people.proof')).toBe(0)
  expect((await person.get('/members')).status).toBe(200)
  app.setTime(new Date(start + 31 * day))
  expect(await app.background.runDueJobs()).toContain('people_retention')
  expect(await count('people.sign_in')).toBe(0)
  expect(await count('people.tries')).toBe(0)
  expect(await count('platform.mail')).toBe(waiting.length)
  app.setTime(new Date())
})

test('a complaint about data is acknowledged at once, and stands as overdue after 30 days', async () => {
  const answer = await postForm(`${app.url}/privacy/complaint`, {
    words: 'You wrote to my old address',
    replyTo: 'safe@example.org',
  })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toMatch(/Your number is \d+/)
  const mail = await lastMailTo(app, 'safe@example.org')
  expect(mail.text).toContain('within 30 days')
  expect(mail.text).not.toContain('old address')
  expect((await postForm(`${app.url}/privacy/complaint`, { words: '' })).status).toBe(422)
  const admin = await signInAs(app, {
    email: 'steward@example.org',
    grants: [everywhere('network_administrator')],
    secondFactor: true,
  })
  const page = async () => (await admin.get('/members/admin/data-complaints')).text()
  expect(await page()).not.toContain('Overdue')
  app.setTime(new Date(Date.now() + 31 * 86_400_000))
  await db
    .updateTable('people.sign_in')
    .set({
      seen_at: new Date(Date.now() + 31 * 86_400_000),
      began_at: new Date(Date.now() + 31 * 86_400_000),
    })
    .execute()
  expect(await page()).toContain('Overdue')
  const id = /name="complaint" value="([^"]+)"/.exec(await page())?.[1] ?? ''
  expect(
    (await admin.post('/members/admin/data-complaints', { complaint: id, outcome: 'Address corrected' }))
      .status,
  ).toBe(303)
  expect(await page()).not.toContain('Overdue')
  app.setTime(new Date())
})

test('complaints that name one address again and again are all kept, and do not fill its mailbox', async () => {
  const replyTo = 'bystander@example.org'
  const complain = () => postForm(`${app.url}/privacy/complaint`, { words: 'Something', replyTo })
  const answers = await Promise.all(Array.from({ length: 20 }, complain))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
  const { rows } = await app.database.pool.query(
    `SELECT (SELECT count(*)::int FROM people.data_complaint WHERE reply_to = $1) AS kept,
      (SELECT count(*)::int FROM platform.mail WHERE recipient = $1) AS mails`,
    [replyTo],
  )
  expect(rows).toEqual([{ kept: 20, mails: 5 }])
})
