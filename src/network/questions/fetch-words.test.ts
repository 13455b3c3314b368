import { expect, test } from 'vitest'
import { signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import { answerKey } from '../../guidance/index.ts'

const app = await testApp('demonstration')
const words = 'amber heron lantern meadow willow'
const send = (path: string, fields: Record<string, string>) =>
  fetch(app.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields),
  })
const opened = async (typed: string) => (await send('/hubs/answer', { words: typed })).text()

const { rows } = await app.database.pool.query(
  `INSERT INTO network.hub_question (hub_id, words, reply_way, asked_at, promised_on, answer_key)
   SELECT id, 'Is there a group?', 'words', now(), '2099-01-01', $1 FROM network.hub WHERE slug = 'leeds'
   RETURNING id`,
  [answerKey(words)],
)
const hubs = await app.database.pool.query(`SELECT id FROM network.hub WHERE slug = 'leeds'`)
const coordinator = await signInAs(app, {
  email: 'words@example.org',
  grants: [{ role: 'hub_coordinator', hubId: hubs.rows[0]?.id, organisationId: null }],
  secondFactor: true,
})

test.each([[words], ['  Amber,heron;  LANTERN meadow - Willow ']])(
  'five words open the answer however they are written: “%s”',
  async (typed) => {
    expect(await opened(typed)).toContain('Leeds hub has not answered yet')
  },
)

test.each([
  ['', 'Write your five words'],
  ['amber heron lantern meadow', 'Write five words, with spaces between. These are 4'],
  ['amber heron lantern meadow wilow', 'Check how each is spelt'],
])('words that open nothing, “%s”, stay and are told apart', async (typed, why) => {
  const html = await opened(typed)
  expect(html).toContain(why)
  expect(html).toContain(typed === '' ? ' value spellcheck' : `value="${typed}"`)
})

test('a question is set aside after a tick only; who asked reads that it was not answered, and where else to ask', async () => {
  const path = `/members/hubs/leeds/questions/${rows[0]?.id}`
  expect((await coordinator.post(path, { do: 'set_aside' })).status).toBe(422)
  const done = await coordinator.post(path, { do: 'set_aside', sure: 'yes' })
  expect(done.headers.get('location')).toContain('?done=aside')
  const html = await opened(words)
  expect(html).toMatch(/Leeds hub read your question on .* could not answer it[\s\S]*ask another hub/)
  expect(await (await coordinator.get('/members/hubs/leeds')).text()).toMatch(
    /Answered lately[\s\S]*Set aside on [^<]*Deleted after/,
  )
})

test('the page that shows five words says for how long, and where they are typed', async () => {
  const sent = await send('/hubs/leeds/ask', { words: 'Hello', way: 'words' })
  const html = await (await fetch(app.url + sent.headers.get('location'))).text()
  expect(html).toMatch(/\/hubs\/answer<\/strong>[\s\S]*for 10 minutes/)
  const closed = await fetch(`${app.url}/hubs/leeds/ask/sent/abc`)
  expect([closed.status, await closed.text()]).toEqual([410, expect.stringContaining('This page has closed')])
})
