import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reasons } from '../adapters/adapter.ts'
import type { JsonObject } from '../values/loose-json.ts'
import { type FetchLimits, fetchLimits } from './fetch-limits.ts'
import { openFeed } from './open-feed.ts'
import type { SourceItem } from './source-shape.ts'

type Answer = (url: URL, response: ServerResponse, request: IncomingMessage) => void

let server: Server
let base: string
let folder: string
let asked: string[]
let answer: Answer

beforeEach(async () => {
  asked = []
  folder = await mkdtemp(join(tmpdir(), 'feeds-'))
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', base)
    asked.push(url.pathname + url.search)
    answer(url, response, request)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
  await rm(folder, { recursive: true, force: true })
})

const impatient: FetchLimits = {
  ...fetchLimits,
  answer: 300,
  idle: 300,
  whole: 800,
  attempts: 2,
  backoff: 5,
  perPage: 3,
}
const json = (response: ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const service = (id: number, more: JsonObject = {}): JsonObject => ({
  id: String(id),
  name: `Service ${id}`,
  status: 'active',
  organization: { id: 'o', name: 'Org' },
  ...more,
})
const services = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_each, at) => service(from + at))
const page = (contents: unknown[], number: number, pages: number, items: number) => ({
  total_items: items,
  total_pages: pages,
  page_number: number,
  size: contents.length,
  contents,
})

/** A feed of so many services that keeps to the standard. */
const orderly =
  (total: number, detail?: (id: number) => JsonObject): Answer =>
  (url, response) => {
    const id = /\/services\/(\d+)$/.exec(url.pathname)?.[1]
    if (id) return detail ? json(response, detail(Number(id))) : json(response, { message: 'not found' }, 404)
    if (!url.pathname.endsWith('/services'))
      return json(response, {
        version: 'HSDS-UK-3.0',
        profile: 'https://a.org',
        openapi_url: 'https://a.org',
      })
    const size = Number(url.searchParams.get('per_page') ?? 2)
    const number = Number(url.searchParams.get('page') ?? 1)
    const from = (number - 1) * size + 1
    json(
      response,
      page(services(from, Math.min(from + size - 1, total)), number, Math.ceil(total / size), total),
    )
  }

async function take(address = `${base}/services`, limits = impatient) {
  const source = await openFeed(address, folder, limits)
  const items: SourceItem[] = []
  for await (const item of source.records()) items.push(item)
  const ids = items.flatMap((item) => ('reason' in item ? [] : [item.raw.id]))
  return { source, items, ids, outcome: source.outcome() }
}

describe('a feed that keeps to the standard', () => {
  test('is read whole, page after page, with one look beyond the last', async () => {
    answer = orderly(7)
    const { ids, outcome, source } = await take()
    expect(ids).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(outcome).toEqual({ complete: true, notes: [] })
    expect(source.progress()).toEqual({ done: 7, total: 7, unit: 'records' })
    expect(asked.filter((url) => url.includes('per_page=3'))).toEqual(
      [1, 2, 3, 4].map((number) => `/services?page=${number}&per_page=3`),
    )
  })

  test('is found from its root too', async () => {
    answer = orderly(2)
    expect((await take(`${base}/api/v3`)).ids).toEqual(['1', '2'])
    expect(asked).toContain('/api/v3/services')
  })

  test('gives the details of each record when its list is shallow, a few at a time and in order', async () => {
    let atOnce = 0
    let most = 0
    const feed = orderly(9, (id) => service(id, { phones: [{ number: '01632 960000' }] }))
    answer = (url, response, request) => {
      if (!/\/services\/\d/.test(url.pathname)) return feed(url, response, request)
      most = Math.max(most, ++atOnce)
      setTimeout(() => {
        atOnce -= 1
        feed(url, response, request)
      }, 10)
    }
    const { items, ids } = await take()
    expect(ids).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    expect(items.every((item) => 'raw' in item && item.raw && 'phones' in item.raw)).toBe(true)
    expect(most).toBeGreaterThan(1)
    expect(most).toBeLessThanOrEqual(impatient.concurrency)
  })

  test('is not asked again for what has not changed', async () => {
    let sent = 0
    answer = (_url, response, request) => {
      if (request.headers['if-none-match'] === '"one"') return response.writeHead(304).end()
      sent += 1
      response.setHeader('etag', '"one"')
      json(response, services(1, 2))
    }
    expect((await take(`${base}/list.json`)).ids).toEqual(['1', '2'])
    expect((await take(`${base}/list.json`)).ids).toEqual(['1', '2'])
    expect(sent).toBe(1)
  })
})

describe('a feed that misbehaves loses nothing', () => {
  test('breaking off in the middle: what came is kept, and it is not complete', async () => {
    answer = (url, response, request) => {
      if (url.searchParams.get('page') !== '3') return orderly(9)(url, response, request)
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"contents":[{"id":"7","na')
      setTimeout(() => response.destroy(), 10)
    }
    const { ids, outcome } = await take()
    expect(ids).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(outcome).toMatchObject({
      complete: false,
      problem: expect.stringMatching(/^Page 3: .*could not be read/),
    })
  })

  test('promising more than it has', async () => {
    answer = (url, response) =>
      json(response, page(url.searchParams.get('page') === '2' ? [] : services(1, 3), 1, 5, 14))
    expect((await take()).outcome).toMatchObject({
      complete: false,
      problem: 'The feed promises 14 records and gave 3.',
    })
  })

  test('having more than it promises', async () => {
    answer = (url, response) => {
      const number = Number(url.searchParams.get('page') ?? 1)
      json(response, page(number > 3 ? [] : services(number * 2 - 1, number * 2), number, 1, 2))
    }
    const { ids, outcome } = await take()
    expect(ids).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(outcome).toMatchObject({
      complete: true,
      notes: [expect.stringMatching(/promises 1 pages and has page 2/), expect.anything()],
    })
  })

  test('sending the same page for ever', async () => {
    answer = (_url, response) => json(response, page(services(1, 2), 1, 400, 800))
    const { ids, outcome } = await take()
    expect(ids).toEqual(['1', '2'])
    expect(outcome).toMatchObject({ complete: false, notes: [expect.stringMatching(/repeats/)] })
    expect(asked.length).toBeLessThan(8)
  })

  test('having pages without end', async () => {
    answer = (url, response) => {
      const number = Number(url.searchParams.get('page') ?? 1)
      json(response, page(services(number, number), number, 99_999, 99_999))
    }
    expect((await take(undefined, { ...impatient, pages: 5 })).outcome).toMatchObject({
      complete: false,
      problem: expect.stringMatching(/more than 5 pages/),
    })
  })

  test('counting its pages from 0', async () => {
    answer = (url, response) => {
      const number = Number(url.searchParams.get('page') ?? 0)
      json(response, {
        totalElements: 4,
        totalPages: 2,
        number,
        content: number > 1 ? [] : services(number * 2 + 1, number * 2 + 2),
      })
    }
    const { ids, outcome } = await take()
    expect(ids).toEqual(['1', '2', '3', '4'])
    expect(outcome.complete).toBe(true)
  })

  test.each<[string, Answer, RegExp]>([
    [
      'a web page',
      (_url, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>'),
      /is a web page, not a list/,
    ],
    ['nothing', (_url, response) => response.writeHead(200).end(), /is empty/],
    ['an error', (_url, response) => json(response, {}, 500), /answers with error 500/],
    ['a refusal', (_url, response) => json(response, {}, 403), /answers with error 403/],
    ['silence', () => undefined, /no answer within 0.3 seconds/],
    [
      'a circle of redirects',
      (url, response) => response.writeHead(302, { location: url.href }).end(),
      /from one address to the next/,
    ],
    [
      'a redirect to a file',
      (_url, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      /is no web address/,
    ],
    [
      'a drip',
      (_url, response) => void drip(response.writeHead(200)),
      /nothing more for|not finished within/,
    ],
    [
      'too much',
      (_url, response) => response.writeHead(200, { 'content-length': '400000000' }).end(),
      /more than 300 MB/,
    ],
  ])('answering with %s: a clear sentence', async (_what, misbehave, message) => {
    answer = misbehave
    await expect(take()).rejects.toThrow(message)
  })

  function drip(response: ServerResponse) {
    const timer = setInterval(() => response.write('['), 100)
    response.on('close', () => clearInterval(timer))
  }

  test('failing once: it is asked again, after as long as it wishes', async () => {
    let failed = false
    answer = (url, response, request) => {
      if (failed) return orderly(2)(url, response, request)
      failed = true
      response.writeHead(429, { 'retry-after': '1' }).end()
    }
    const before = Date.now()
    expect((await take()).ids).toEqual(['1', '2'])
    expect(Date.now() - before).toBeGreaterThanOrEqual(990)
  })

  test('keeping the details of some records: these wait, the rest comes', async () => {
    const feed = orderly(4, (id) => service(id, { phones: [{ number: '01632 960000' }] }))
    answer = (url, response, request) =>
      url.pathname === '/services/3' ? json(response, {}, 500) : feed(url, response, request)
    const { ids, items, outcome } = await take()
    expect(ids).toEqual(['1', '2', '4'])
    expect(items[2]).toMatchObject({ reason: reasons.detailsNotFetched, sourceId: '3', name: 'Service 3' })
    expect(outcome).toMatchObject({
      complete: false,
      problem: 'The details of 1 records could not be fetched.',
    })
  })

  test('answering with details of another record', async () => {
    const feed = orderly(2, (id) => service(id, { phones: [{ number: '01632 960000' }] }))
    answer = (url, response, request) =>
      url.pathname === '/services/2'
        ? json(response, service(9, { phones: [] }))
        : feed(url, response, request)
    expect((await take()).items[1]).toMatchObject({ reason: reasons.detailsNotFetched, sourceId: '2' })
  })

  test('sending 200 MB: it goes to a file, and one record at a time into memory', async () => {
    const record = JSON.stringify(service(1, { description: 'x'.repeat(99_000) }))
    answer = (_url, response) => {
      let sent = 0
      const more = () => {
        while (sent < 2_000) {
          sent += 1
          if (!response.write(`${sent === 1 ? '[' : ','}${record}`)) return response.once('drain', more)
        }
        response.end(']')
      }
      more()
    }
    const before = process.memoryUsage().rss
    const source = await openFeed(`${base}/services.json`, folder, fetchLimits)
    let count = 0
    let most = 0
    for await (const item of source.records()) {
      if ('raw' in item) count += 1
      most = Math.max(most, process.memoryUsage().rss - before)
    }
    expect(count).toBe(2_000)
    expect(source.outcome().complete).toBe(true)
    expect(most).toBeLessThan(400_000_000)
  })
})
