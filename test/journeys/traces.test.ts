import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { projectPath } from '../../src/platform/files/project.ts'
import { type TestApp, testApp } from '../support/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})

const send = (
  fields: Record<string, string>,
  headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
) =>
  fetch(`${app.url}/find`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields),
  })

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    const found = statSync(path, { throwIfNoEntry: false })
    return found?.isDirectory() ? filesIn(path) : found ? [path] : []
  })

// Safety guide, check 19: words that no text of ours contains, so that any hit is a leak.
test('of a thousand searches nothing is found again: not in a log, a table, or a file of the database', async () => {
  const canaries = Array.from({ length: 1000 }, (_, number) => `qzxwv${number.toString(36)}kjh`)
  for (let start = 0; start < canaries.length; start += 25) {
    await Promise.all(
      canaries.slice(start, start + 25).map(async (canary) => {
        const answer = await send({ words: `my ${canary} is hard`, place: canary })
        const results = await fetch(app.url + answer.headers.get('location'))
        expect(results.status).toBe(200)
      }),
    )
  }
  await app.database.pool.query('SELECT 1')
  expect(app.logged.length).toBeGreaterThan(1500)
  expect(app.logged.join('\n')).not.toContain('qzxwv')
  for (const path of filesIn(projectPath('var', 'postgres-test'))) {
    let content: Buffer
    try {
      content = readFileSync(path)
    } catch {
      continue
    }
    expect(content.includes('qzxwv'), path).toBe(false)
  }
})

const odd = {
  'half a postcode': { place: 'LE1' },
  'an unknown place': { place: 'Xyzzyville-on-Nowhere' },
  'a mistyped half': { place: 'LEI5' },
  'Polish, Arabic and Chinese': { words: 'nie mogę spać · لا أستطيع النوم · 睡不着觉', place: 'Łódź' },
  'five thousand characters': { words: 'my head is loud at night and i cannot rest '.repeat(117) },
  'fifty thousand characters': { words: 'a'.repeat(50_000) },
  emoji: { words: '😢😢 💔 cant cope 🆘', place: '🏠' },
  SQL: { words: "'; DROP TABLE directory.service; --", place: "' OR 1=1 --" },
  'script tags': { words: '<script>alert(1)</script><img src=x onerror=alert(1)>', place: '<b>Leeds</b>' },
  'query operators': { words: '!!! & | <-> :* (((', place: '%_\\' },
  NULs: { words: 'no\0sleep\0', place: 'Lee\0ds' },
  'lone surrogates': { words: '\ud800 \udfff', place: '\ud800' },
  nothing: {},
  'a state that is not ours': { state: 'AAAA', words: 'grief' },
}

test.each(Object.entries(odd))('given %s, the answer is a page that helps', async (_name, fields) => {
  const answer = await send(fields)
  expect(answer.status).toBe(303)
  const results = await fetch(app.url + answer.headers.get('location'))
  expect(results.status).toBe(200)
  const html = await results.text()
  expect(html).toContain('tel:999')
  expect(html).not.toMatch(/<(script>alert|img src=x)/)
})

test.each(['/%', '/%zz', '/find/r/%ff', `/topics/${'a'.repeat(13_000)}`])(
  'an address that cannot be read (%.20s) still gets our page, our headers and urgent help',
  async (path) => {
    const answer = await fetch(app.url + path)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await answer.text()
    expect(html).toContain('tel:999')
    expect(html).not.toContain('FST_ERR')
  },
)

test('characters that stand for many do not hold up anybody else', async () => {
  const sent = send({ words: 'ﷺ'.repeat(5000) })
  expect((await fetch(`${app.url}/urgent-help`)).status).toBe(200)
  expect((await sent).status).toBe(303)
})

test('a list with something on it that is no service is a list all the same', async () => {
  const first = await send({ words: 'nightmares' })
  const state = first.headers.get('location')?.split('/').at(-1) ?? ''
  const kept = await send({ state, change: 'keep:x' })
  const [link] = (kept.headers.get('location') ?? '').split('#')
  expect((await fetch(`${app.url}${link}?show=list`)).status).toBe(200)
})

test('a button of a results page that has closed says so, and starts nothing else', async () => {
  for (const change of ['need:grief', 'not-filter:__proto__', 'keep:x']) {
    const answer = await send({ state: 'AAAA', change })
    expect(answer.status).toBe(410)
    expect(await answer.text()).toContain('For your privacy this search has closed')
  }
})

test('a body that is far too large, or no form at all, is refused kindly', async () => {
  expect((await send({ words: 'a'.repeat(200_000) })).status).toBe(413)
  const json = await fetch(`${app.url}/find`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    body: '{"words":',
  })
  expect(json.status).toBeGreaterThanOrEqual(400)
  expect(json.status).toBeLessThan(500)
  expect(await json.text()).toContain('tel:999')
})

test.each(['-1', '0', 'abc', '999999', '1e9', ''])('page=%s of a band shows a page', async (number) => {
  const { headers } = await send({ words: 'nightmares' })
  for (const show of ['remote', 'near', 'list', 'nothing']) {
    const answer = await fetch(`${app.url}${headers.get('location')}?show=${show}&page=${number}`)
    expect(answer.status).toBe(200)
  }
})

test('a link that is altered, cut, foreign or more than an hour old is closed calmly', async () => {
  app.setTime(new Date('2026-11-21T12:00:00Z'))
  const link = (await send({ words: 'nightmares' })).headers.get('location') ?? ''
  expect((await fetch(app.url + link)).status).toBe(200)
  const flipped = `${link.slice(0, -20)}${link.at(-20) === 'A' ? 'B' : 'A'}${link.slice(-19)}`
  for (const other of [flipped, link.slice(0, -30), '/find/r/x', `/find/r/${'A'.repeat(5000)}`]) {
    const answer = await fetch(app.url + other)
    expect(answer.status).toBe(410)
    expect(await answer.text()).toContain('For your privacy this search has closed')
  }
  app.setTime(new Date('2026-11-21T13:01:00Z'))
  expect((await fetch(app.url + link)).status).toBe(410)
})

test.each([
  {},
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'https://elsewhere.example' },
])(
  'a form that does not come from our pages (%o) changes nothing and is answered with help',
  async (headers) => {
    const answer = await send({ words: 'nightmares' }, headers as Record<string, string>)
    expect(answer.status).toBe(403)
    const html = await answer.text()
    for (const help of ['tel:999', '/topics', '/urgent-help']) expect(html).toContain(help)
    const problem = await fetch(`${app.url}/service/0b1d6c52-8f5e-4d0a-9a3b-5d8e3a4f1c20/problem`, {
      method: 'POST',
      headers: {
        ...(headers as Record<string, string>),
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'kind=line_dead',
    })
    expect(problem.status).toBe(403)
    expect(
      (await app.database.pool.query('SELECT count(*) AS n FROM directory.problem_report')).rows[0].n,
    ).toBe(0)
  },
)

test('an error of ours shows a reference and nothing of how we are made; urgent help is there', async () => {
  await app.database.pool.query('SELECT 1')
  const broken = await testApp('empty')
  await broken.database.close()
  const answer = await fetch(`${broken.url}/areas`)
  expect(answer.status).toBe(500)
  const html = await answer.text()
  expect(html).toContain('Something went wrong on our side')
  expect(html).not.toMatch(/Error:|at .*\.ts|SELECT|postgres|kysely|fastify/i)
  expect((await fetch(`${broken.url}/urgent-help`)).status).toBe(200)
  expect((await fetch(`${broken.url}/staying-safe`)).status).toBe(200)
})
