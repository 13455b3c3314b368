import pg from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'
import { testApp } from '../../../test/support/test-app.ts'
import { stopDatabase } from '../../../test/support/test-database.ts'
import { guidancePaths } from '../index.ts'

const app = await testApp('demonstration', { RATE_LIMIT: '300' })
const name = new URL(app.database.ownerUrl).pathname.slice(1)
const words = 'It took me a year to say this. <b>Please</b> read it.'
let service: string
beforeAll(async () => {
  service = (await app.database.pool.query('SELECT id FROM directory.published_service LIMIT 1')).rows[0].id
})

const tell = (about: string, of: string, form: Record<string, string> = {}) =>
  fetch(app.url + guidancePaths.howItFelt(about, of), {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ felt: 'clear', words, answer: 'yes', ...form }),
    redirect: 'manual',
  })
const count = async (): Promise<number> =>
  (await app.database.pool.query('SELECT count(*) AS n FROM guidance.how_it_felt')).rows[0].n

async function expectAllGivenBack(answer: Response): Promise<string> {
  const html = await answer.text()
  expect(html).toContain('It took me a year to say this. &lt;b>Please&lt;/b> read it.')
  expect(html).toMatch(/All that you wrote is still below/)
  expect(html).toMatch(/<input(?=[^>]*name="felt")(?=[^>]*checked)/)
  expect(html).toMatch(/<input(?=[^>]*name="answer")(?=[^>]*checked)/)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return html
}

test('while the database is away nothing that somebody typed is lost, and they are told what to do', async () => {
  const server = new pg.Client({ connectionString: `${inject('testServer')}postgres` })
  await server.connect()
  await stopDatabase(app.database)
  try {
    for (const [about, of] of [
      ['page', 'stages.adults'],
      ['service', service],
    ] as const) {
      const answer = await tell(about, of, { felt: about === 'page' ? 'clear' : 'listened' })
      expect(answer.status).toBe(503)
      expect(await expectAllGivenBack(answer)).toMatch(/wait a minute, then send it again/)
    }
  } finally {
    await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
    await server.end()
  }
  expect(await count()).toBe(0)
  expect((await tell('service', service)).status).toBe(303)
  expect(await count()).toBe(1)
})

test('somebody who sends very much is asked to wait, with their words given back; other pages stay open', async () => {
  let answer = await tell('page', 'stages.adults')
  for (let sent = 0; sent < 30 && answer.status === 303; sent += 1)
    answer = await tell('page', 'stages.adults')
  expect(answer.status).toBe(429)
  expect(await expectAllGivenBack(answer)).toMatch(/wait ten minutes, then send it again/)
  expect(await count()).toBeLessThanOrEqual(20)
  expect((await fetch(app.url + guidancePaths.howItFelt('page', 'stages.adults'))).status).toBe(200)
  expect(app.logged.join()).not.toMatch(/127\.0\.0\.1|a year to say/)
})
