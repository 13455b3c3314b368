import { request } from 'node:http'
import { expect, test } from 'vitest'
import { postForm } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'

const app = await testApp('empty')

/** As it is on the wire: fetch unpacks what it gets. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    request(app.url + path, { method, headers }, async (response) => {
      const parts: Buffer[] = []
      for await (const part of response) parts.push(part as Buffer)
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
    })
      .on('error', reject)
      .end()
  })

test.each([
  ['POST', '/urgent-help', 'GET, HEAD'],
  ['DELETE', '/areas', 'GET, HEAD'],
  ['PUT', '/topics/', 'GET, HEAD'],
  ['GET', '/find', 'POST'],
  ['OPTIONS', '/', 'GET, HEAD'],
])('%s %s is answered 405 with the ways that it knows, and with urgent help', async (method, path, allow) => {
  const answer = await ask(path, {}, method)
  expect([answer.status, answer.headers.allow]).toEqual([405, allow])
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  expect(answer.body.toString()).toMatch(/does not open that way[\s\S]*href="tel:999"/)
  expect((await ask(`${path}nowhere`, {}, 'GET')).status).toBe(404)
})

const style = /href="(\/assets\/[^"]+\.css)"/.exec((await ask('/')).body.toString())?.[1] ?? ''

test.each([
  ['br, gzip', 'br'],
  ['br;q=0', undefined],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0.2, br;q=0.1', 'gzip'],
  ['gzip;q=0, br;q=0, identity', undefined],
  ['abroad', undefined],
])(
  'a browser that accepts "%s" gets %s, of kept pages, styles and pages made for it alike',
  async (accepted, coding) => {
    for (const path of ['/urgent-help', style, '/']) {
      const { headers } = await ask(path, { 'accept-encoding': accepted })
      expect(headers['content-encoding'], path).toBe(coding)
      if (coding !== undefined) expect(String(headers.vary).toLowerCase(), path).toContain('accept-encoding')
    }
  },
)

test.each(['/hubs/%00', '/organisations/a%00', '/commitments/%01', '/topics/%00'])(
  '%s has a letter in it that PostgreSQL does not take, so there is no such page',
  async (path) => expect((await ask(path)).status).toBe(404),
)

test('letters that nobody can see are taken out of what is typed, lines stay', async () => {
  const words = 'One\u0000\u0001 two\u001b\nthree \u{1F600}'
  const answer = await postForm(`${app.url}/privacy/complaint`, { words })
  expect(answer.status).toBe(200)
  const { rows } = await app.database.pool.query('SELECT words FROM people.data_complaint')
  expect(rows).toEqual([{ words: 'One   two \nthree \u{1F600}' }])
})

test('whoever hangs up while they send is no alarm about the database', async () => {
  const before = app.logged.length
  const closed = new Promise<void>((resolve) =>
    app.app.server.once('connection', (socket) => socket.once('close', () => resolve())),
  )
  const sending = request(`${app.url}/find`, {
    method: 'POST',
    // A connection of its own.
    agent: false,
    headers: {
      ...{ 'sec-fetch-site': 'same-origin', 'content-length': '5000' },
      'content-type': 'application/x-www-form-urlencoded',
    },
  }).on('error', () => undefined)
  sending.write('words=')
  setTimeout(() => sending.destroy(), 100)
  await closed
  await ask('/')
  expect(app.logged.slice(before).filter((line) => line.includes('"error"'))).toEqual([])
})
