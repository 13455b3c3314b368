import { expect, test } from 'vitest'
import { lastMailTo, postForm, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'

const app = await testApp('empty')
const HOUR = 3_600_000
const linkIn = (text: string): string => /https?:\/\/[^/]+(\/sign-in\/\S+)/.exec(text)?.[1] ?? ''
const linkTo = async (email: string): Promise<string> => linkIn((await lastMailTo(app, email)).text)
const open = (path: string) => fetch(app.url + path, { redirect: 'manual' })
const press = (path: string) => postForm(app.url + path, {})
const emailsOf = async (accountId: string) =>
  (await app.database.pool.query('SELECT email FROM people.account WHERE id = $1', [accountId])).rows[0]
    ?.email

async function asks(from: string, to: string) {
  await app.database.pool.query('DELETE FROM people.tries')
  const person = await signInAs(app, { email: from, name: 'Mover' })
  const answer = await person.post('/members/me/email', { email: to })
  return { person, answer }
}

test('somebody changes their address: the link confirms, opening it does nothing, and they sign in anew', async () => {
  const { person, answer } = await asks('old@example.org', 'New@Example.org')
  expect(answer.headers.get('location')).toBe('/members/me/email?done=asked')
  expect(await emailsOf(person.accountId)).toBe('old@example.org')
  const link = await linkTo('new@example.org')
  expect((await open(link)).status).toBe(200)
  expect(await emailsOf(person.accountId)).toBe('old@example.org')
  expect((await press(link)).status).toBe(200)
  expect(await emailsOf(person.accountId)).toBe('new@example.org')
  expect((await person.get('/members')).status).toBe(401)
  expect((await open(link)).status).toBe(410)
  expect((await press(link)).status).toBe(410)
  const again = await signInAs(app, { email: 'new@example.org' })
  expect(again.accountId).toBe(person.accountId)
  const { rows } = await app.database.pool.query(
    `SELECT deed, details::text FROM people.audit_entry WHERE deed LIKE '%change_email' ORDER BY number`,
  )
  expect(rows).toEqual([
    { deed: 'ask_change_email', details: '{}' },
    { deed: 'change_email', details: '{}' },
  ])
})

test('the old address stops a change before it is confirmed, and undoes one afterwards', async () => {
  const { person } = await asks('keeper@example.org', 'thief@example.org')
  const stop = await linkTo('keeper@example.org')
  expect((await lastMailTo(app, 'keeper@example.org')).text).not.toContain('thief@')
  const confirm = await linkTo('thief@example.org')
  expect((await press(confirm)).status).toBe(200)
  const thief = await signInAs(app, { email: 'thief@example.org' })
  expect((await open(stop)).status).toBe(200)
  expect((await press(stop)).status).toBe(200)
  expect(await emailsOf(person.accountId)).toBe('keeper@example.org')
  expect((await thief.get('/members')).status).toBe(401)

  const second = await asks('keeper@example.org', 'thief@example.org')
  expect((await press(await linkTo('keeper@example.org'))).status).toBe(200)
  expect((await second.person.get('/members')).status).toBe(401)
  expect((await press(await linkTo('thief@example.org'))).status).toBe(410)
})

test('who took an address over cannot keep it with a second change that they asked for from their own mailbox', async () => {
  const { person } = await asks('owner@example.org', 'robber@example.org')
  const stop = await linkTo('owner@example.org')
  await press(await linkTo('robber@example.org'))
  await asks('robber@example.org', 'robber-too@example.org')
  const [laterConfirm, laterStop] = [
    await linkTo('robber-too@example.org'),
    await linkTo('robber@example.org'),
  ]
  expect((await press(stop)).status).toBe(200)
  expect((await press(laterConfirm)).status).toBe(410)
  expect((await press(laterStop)).status).toBe(410)
  expect(await emailsOf(person.accountId)).toBe('owner@example.org')
})

test('each message stops the change, also the first of two that were asked for one after the other', async () => {
  const { person } = await asks('twice@example.org', 'first@example.org')
  const [stop, confirmFirst] = [await linkTo('twice@example.org'), await linkTo('first@example.org')]
  await asks('twice@example.org', 'second@example.org')
  expect((await press(confirmFirst)).status).toBe(410)
  expect((await press(await linkTo('second@example.org'))).status).toBe(200)
  expect((await press(stop)).status).toBe(200)
  expect(await emailsOf(person.accountId)).toBe('twice@example.org')
})

test('ways in that were added since a stopped change was asked for are gone with it', async () => {
  const { person } = await asks('careful@example.org', 'sly@example.org')
  const { pool } = app.database
  await pool.query(
    `INSERT INTO people.sign_in_method (id, subject, provider_id, owner_id, created_at, updated_at)
     VALUES (uuidv7(), 'sly', 'network', $1, now(), now())`,
    [person.accountId],
  )
  await pool.query(
    `INSERT INTO people.second_factor (account_id, secret, backup_codes, verified) VALUES ($1, 's', 'b', true)`,
    [person.accountId],
  )
  await pool.query(
    `INSERT INTO people.audit_entry (at, who, person_id, deed) VALUES (now(), 'Mover', $1, 'add_codes')`,
    [person.personId],
  )
  await press(await linkTo('careful@example.org'))
  const { rows } = await pool.query(
    `SELECT (SELECT count(*)::int FROM people.sign_in_method WHERE owner_id = $1) AS others,
      (SELECT count(*)::int FROM people.second_factor WHERE account_id = $1) AS codes`,
    [person.accountId],
  )
  expect(rows).toEqual([{ others: 0, codes: 0 }])
})

test('an address of somebody else gets the same answer, no message, and is never taken over', async () => {
  await signInAs(app, { email: 'taken@example.org' })
  const before = await lastMailTo(app, 'taken@example.org')
  const free = await asks('asker@example.org', 'free@example.org')
  const taken = await asks('asker@example.org', 'taken@example.org')
  const shown = async ({ person, answer }: typeof free) => [
    answer.status,
    answer.headers.get('location'),
    await (await person.get('/members/me/email?done=asked')).text(),
  ]
  expect(await shown(taken)).toEqual(await shown(free))
  expect(await lastMailTo(app, 'taken@example.org')).toEqual(before)
})

test('two people who ask for one free address: the first to confirm has it', async () => {
  const one = await asks('one@example.org', 'wanted@example.org')
  const firstLink = await linkTo('wanted@example.org')
  const two = await asks('two@example.org', 'wanted@example.org')
  const secondLink = await linkTo('wanted@example.org')
  const answers = await Promise.all([press(firstLink), press(secondLink)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 410])
  const held = [await emailsOf(one.person.accountId), await emailsOf(two.person.accountId)]
  expect(held.filter((email) => email === 'wanted@example.org')).toHaveLength(1)
})

test('what is no address, or theirs already, is said, and what was typed stays', async () => {
  const { person } = await asks('typist@example.org', 'next@example.org')
  for (const [email, words] of [
    ['typist@', 'Type the whole address'],
    ['TYPIST@example.org', 'You sign in with this address already'],
  ] as const) {
    const answer = await person.post('/members/me/email', { email })
    const html = await answer.text()
    expect([answer.status, html.includes(words), html.includes(`value="${email}"`)]).toEqual([
      422,
      true,
      true,
    ])
  }
})

test('links run out: a day for the new address, a week for the old one', async () => {
  const { person } = await asks('slow@example.org', 'slower@example.org')
  const confirm = await linkTo('slower@example.org')
  const stop = await linkTo('slow@example.org')
  app.setTime(new Date(Date.now() + 25 * HOUR))
  expect((await press(confirm)).status).toBe(410)
  expect((await open(stop)).status).toBe(200)
  app.setTime(new Date(Date.now() + 8 * 24 * HOUR))
  expect((await press(stop)).status).toBe(410)
  await app.background.runDueJobs()
  const { rows } = await app.database.pool.query(`SELECT 1 FROM people.address_change`)
  expect([rows, await emailsOf(person.accountId)]).toEqual([[], 'slow@example.org'])
})
