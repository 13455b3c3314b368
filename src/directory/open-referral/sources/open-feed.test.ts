import { describe, expect, test } from 'vitest'
import { service } from '../../../../test/support/adapt-feed.ts'
import { feedServer, impatient, json, orderly, services } from '../../../../test/support/feed-server.ts'

const feed = feedServer()

describe('a feed that keeps to the standard', () => {
  test('is read whole, page after page, with one look beyond the last', async () => {
    feed.answer = orderly(7)
    const { ids, outcome, source } = await feed.take()
    expect(ids).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(outcome).toEqual({ complete: true, notes: [] })
    expect(source.progress()).toEqual({ done: 7, total: 7, unit: 'records' })
    expect(feed.asked.filter((url) => url.includes('per_page=3'))).toEqual(
      [1, 2, 3, 4].map((number) => `/services?page=${number}&per_page=3`),
    )
  })

  test('is found from its root too', async () => {
    feed.answer = orderly(2)
    expect((await feed.take(`${feed.base}/api/v3`)).ids).toEqual(['1', '2'])
    expect(feed.asked).toContain('/api/v3/services')
  })

  test('gives the details of each record when its list is shallow, a few at a time and in order', async () => {
    let atOnce = 0
    let most = 0
    const whole = orderly(9, (id) => service(String(id), { phones: [{ number: '01632 960000' }] }))
    feed.answer = (url, response, request) => {
      if (!/\/services\/\d/.test(url.pathname)) return whole(url, response, request)
      most = Math.max(most, ++atOnce)
      setTimeout(() => {
        atOnce -= 1
        whole(url, response, request)
      }, 10)
    }
    const { items, ids } = await feed.take()
    expect(ids).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    expect(items.every((item) => 'raw' in item && item.raw && 'phones' in item.raw)).toBe(true)
    expect(most).toBeGreaterThan(1)
    expect(most).toBeLessThanOrEqual(impatient.concurrency)
  })

  test('is not asked again for what has not changed', async () => {
    let sent = 0
    feed.answer = (_url, response, request) => {
      if (request.headers['if-none-match'] === '"one"') return response.writeHead(304).end()
      sent += 1
      response.setHeader('etag', '"one"')
      json(response, services(1, 2))
    }
    expect((await feed.take(`${feed.base}/list.json`)).ids).toEqual(['1', '2'])
    expect((await feed.take(`${feed.base}/list.json`)).ids).toEqual(['1', '2'])
    expect(sent).toBe(1)
  })
})
