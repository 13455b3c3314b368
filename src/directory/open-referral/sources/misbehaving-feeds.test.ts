import type { ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { service } from '../../../../test/support/adapt-feed.ts'
import {
  type Answer,
  feedServer,
  impatient,
  json,
  orderly,
  page,
  services,
} from '../../../../test/support/feed-server.ts'
import { reasons } from '../adapters/adapter.ts'
import { fetchLimits } from './fetch-limits.ts'
import { openFeed } from './open-feed.ts'

const feed = feedServer()

describe('a feed that misbehaves loses nothing', () => {
  test('breaking off in the middle: what came is kept, and it is not complete', async () => {
    feed.answer = (url, response, request) => {
      if (url.searchParams.get('page') !== '3') return orderly(9)(url, response, request)
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"contents":[{"id":"7","na')
      setTimeout(() => response.destroy(), 10)
    }
    const { ids, outcome } = await feed.take()
    expect(ids).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(outcome).toMatchObject({
      complete: false,
      problem: expect.stringMatching(/^Page 3: .*could not be read/),
    })
  })

  test('promising more than it has', async () => {
    feed.answer = (url, response) =>
      json(response, page(url.searchParams.get('page') === '2' ? [] : services(1, 3), 1, 5, 14))
    expect((await feed.take()).outcome).toMatchObject({
      complete: false,
      problem: 'The feed promises 14 records and gave 3.',
    })
  })

  test('having more than it promises', async () => {
    feed.answer = (url, response) => {
      const number = Number(url.searchParams.get('page') ?? 1)
      json(response, page(number > 3 ? [] : services(number * 2 - 1, number * 2), number, 1, 2))
    }
    const { ids, outcome } = await feed.take()
    expect(ids).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(outcome).toMatchObject({
      complete: true,
      notes: [expect.stringMatching(/promises 1 pages and has page 2/), expect.anything()],
    })
  })

  test('sending the same page for ever', async () => {
    feed.answer = (_url, response) => json(response, page(services(1, 2), 1, 400, 800))
    const { ids, outcome } = await feed.take()
    expect(ids).toEqual(['1', '2'])
    expect(outcome).toMatchObject({ complete: false, notes: [expect.stringMatching(/repeats/)] })
    expect(feed.asked.length).toBeLessThan(8)
  })

  test('having pages without end', async () => {
    feed.answer = (url, response) => {
      const number = Number(url.searchParams.get('page') ?? 1)
      json(response, page(services(number, number), number, 99_999, 99_999))
    }
    expect((await feed.take(undefined, { ...impatient, pages: 5 })).outcome).toMatchObject({
      complete: false,
      problem: expect.stringMatching(/more than 5 pages/),
    })
  })

  test('counting its pages from 0', async () => {
    feed.answer = (url, response) => {
      const number = Number(url.searchParams.get('page') ?? 0)
      json(response, {
        totalElements: 4,
        totalPages: 2,
        number,
        content: number > 1 ? [] : services(number * 2 + 1, number * 2 + 2),
      })
    }
    const { ids, outcome } = await feed.take()
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
    feed.answer = misbehave
    await expect(feed.take()).rejects.toThrow(message)
  })

  function drip(response: ServerResponse) {
    const timer = setInterval(() => response.write('['), 100)
    response.on('close', () => clearInterval(timer))
  }

  test('failing once: it is asked again, after as long as it wishes', async () => {
    let failed = false
    feed.answer = (url, response, request) => {
      if (failed) return orderly(2)(url, response, request)
      failed = true
      response.writeHead(429, { 'retry-after': '1' }).end()
    }
    const before = Date.now()
    expect((await feed.take()).ids).toEqual(['1', '2'])
    expect(Date.now() - before).toBeGreaterThanOrEqual(990)
  })

  test('keeping the details of some records: these wait, the rest comes', async () => {
    const whole = orderly(4, (id) => service(String(id), { phones: [{ number: '01632 960000' }] }))
    feed.answer = (url, response, request) =>
      url.pathname === '/services/3' ? json(response, {}, 500) : whole(url, response, request)
    const { ids, items, outcome } = await feed.take()
    expect(ids).toEqual(['1', '2', '4'])
    expect(items[2]).toMatchObject({ reason: reasons.detailsNotFetched, sourceId: '3', name: 'Service 3' })
    expect(outcome).toMatchObject({
      complete: false,
      problem: 'The details of 1 records could not be fetched.',
    })
  })

  test('answering with details of another record', async () => {
    const whole = orderly(2, (id) => service(String(id), { phones: [{ number: '01632 960000' }] }))
    feed.answer = (url, response, request) =>
      url.pathname === '/services/2'
        ? json(response, service('9', { phones: [] }))
        : whole(url, response, request)
    expect((await feed.take()).items[1]).toMatchObject({ reason: reasons.detailsNotFetched, sourceId: '2' })
  })

  test('sending 200 MB: it goes to a file, and one record at a time into memory', async () => {
    const record = JSON.stringify(service('1', { description: 'x'.repeat(99_000) }))
    feed.answer = (_url, response) => {
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
    const source = await openFeed(`${feed.base}/services.json`, feed.folder, fetchLimits)
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
