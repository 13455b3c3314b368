import { expect, test } from 'vitest'
import { everywhere, lastMailTo, postForm, signInAs } from '../../../../test/support/signed-in.ts'
import { testApp } from '../../../../test/support/test-app.ts'

const app = await testApp('demonstration', { PUBLIC_URL: 'http://localhost' })
const rows = async (text: string, values: unknown[] = []) =>
  (await app.database.pool.query(text, values)).rows
const admin = await signInAs(app, {
  email: 'whole@example.org',
  grants: [everywhere('network_administrator')],
  secondFactor: true,
})
const grants = [everywhere('member')]
const mailsTo = (email: string) =>
  rows(`SELECT subject, text FROM platform.mail WHERE recipient = $1 AND kind = 'hub_closed'`, [email])
const close = () => admin.post('/members/admin/hubs/leeds/close', { to: 'city-and-hackney', sure: 'yes' })
const ask = (words: string) => postForm(`${app.url}/hubs/leeds/ask`, { words, way: 'words' })
const open = async (address: string | null) => {
  const answer = await fetch(app.url + (address ?? ''))
  return { status: answer.status, text: await answer.text() }
}

test('whoever had news of it by e-mail is told once, with the nearest hub, and has no wish left that nobody fulfils', async () => {
  const only = await signInAs(app, { email: 'only@example.org', grants })
  const both = await signInAs(app, { email: 'both@example.org', grants })
  await only.post('/members/news-by-email', { howOften: 'week', hubs: 'leeds' })
  await both.post('/members/hubs/leeds/join')
  await both.post('/members/news-by-email', { howOften: 'week', hubs: 'leeds' })
  await rows(
    `INSERT INTO network.news_by_email_hub SELECT $1, id FROM network.hub WHERE slug = 'lancashire'`,
    [both.personId],
  )
  const waiting = (await ask('Is there a group on Mondays?')).headers.get('location')
  const answered = (await ask('Who do we ring?')).headers.get('location')
  await rows(
    `UPDATE network.hub_question SET state = 'answered', answer = 'Us' WHERE words = 'Who do we ring?'`,
  )
  const before = await open(waiting)
  expect(before.status).toBe(200)

  expect((await close()).headers.get('location')).toBe('/members/admin/hubs?done=closed')

  const [told, ...more] = await mailsTo('only@example.org')
  expect(more).toEqual([])
  // Questions and organisations go where the administrator says; the nearest is another.
  expect(told?.text).toContain('The nearest hub now is Lancashire hub')
  expect(told?.text).not.toMatch(/Thank you for the time|public list/)
  const [one, ...again] = await mailsTo('both@example.org')
  expect(again).toEqual([])
  expect(one?.text).toMatch(/Thank you for the time[\s\S]*No more news of it/)
  const wishes = await rows(`SELECT person_id FROM network.news_by_email WHERE person_id IN ($1, $2)`, [
    only.personId,
    both.personId,
  ])
  expect(wishes).toEqual([{ person_id: both.personId }])
  expect(
    await rows(
      `SELECT 1 FROM network.news_by_email_hub JOIN network.hub ON hub.id = hub_id WHERE ended_on IS NOT NULL`,
    ),
  ).toEqual([])

  // Somebody who asked it opens the page that they kept.
  const after = await open(waiting)
  expect(after.status).toBe(200)
  expect(after.text).toContain('City and Hackney hub has your question now')
  const five = /class="lead"><strong>([^<]+)</.exec(before.text)?.[1]
  expect(five?.split(' ')).toHaveLength(5)
  expect(after.text).toContain(`${five}<`)
  const done = await open(answered)
  expect([done.status, done.text.includes('Leeds hub has closed')]).toEqual([200, true])
  expect(done.text).toContain('href="/hubs/answer"')
})

test('whoever wrote to it meanwhile keeps their words and chooses where they go; one that never was is not there', async () => {
  expect((await open('/hubs/leeds/ask')).status).toBe(410)
  const late = await ask('Please do not lose this')
  const page = await late.text()
  expect([late.status, page.includes('Please do not lose this')]).toEqual([410, true])
  expect(page).toContain('Leeds hub has closed, so nothing was sent')
  expect(page).toContain('action="/hubs/national/ask"')
  expect(await rows(`SELECT 1 FROM network.hub_question WHERE words = 'Please do not lose this'`)).toEqual([])
  expect((await open('/hubs/never/ask')).status).toBe(404)
  expect((await postForm(`${app.url}/hubs/never/ask`, { words: 'x', way: 'words' })).status).toBe(404)
})

test('who saves a wish for it from an old page gets nothing of it', async () => {
  const late = await signInAs(app, { email: 'late@example.org', grants })
  expect((await late.post('/members/news-by-email', { howOften: 'week', hubs: 'leeds' })).status).toBe(422)
  expect(await lastMailTo(app, 'late@example.org')).not.toMatchObject({ subject: 'Leeds hub has closed' })
})
