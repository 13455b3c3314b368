import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { service } from '../../../../test/support/adapt-feed.ts'
import { importBench } from '../../../../test/support/import-bench.ts'
import { quarantineReport } from './quarantine-report.ts'

const bench = importBench()
let address: string
let send: (response: ServerResponse) => void
const server = createServer((_request, response) => send(response))

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/services`
})
afterAll(() => void server.close())

describe('a fetch that fails deletes nothing', () => {
  const json = (body: unknown) => (response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  const feedState = () =>
    bench.db
      .selectFrom('directory.feed')
      .select(['complete_fetches', 'last_failure'])
      .executeTakeFirstOrThrow()

  beforeEach(async () => {
    send = json([service('1'), service('2'), service('3')])
    await bench.take({ address })
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['a web page', (response) => void response.writeHead(200).end('<!doctype html><html>')],
    ['an error', (response) => void response.writeHead(503).end()],
    ['nothing at all', (response) => void response.destroy()],
    ['an empty list', json([])],
    ['an empty page', json({ total_items: 0, total_pages: 0, contents: [] })],
    [
      'a list that breaks off',
      (response) =>
        void response.writeHead(200).end(JSON.stringify([service('1'), service('2')]).slice(0, -30)),
    ],
  ])('%s, four times', async (_what, misbehave) => {
    send = misbehave
    for (let round = 0; round < 4; round += 1)
      await bench
        .take({ address })
        .catch((error) => expect(error).toHaveProperty('name', expect.stringMatching(/Problem$/)))
    expect(await bench.states()).toEqual({ 1: 'live', 2: 'live', 3: 'live' })
    expect(await bench.published()).toHaveLength(3)
  })

  test('why it failed stands beside the feed until it comes again', async () => {
    send = (response) => void response.writeHead(503).end()
    await expect(bench.take({ address })).rejects.toThrow(/error 503/)
    expect(await feedState()).toEqual({
      complete_fetches: 1,
      last_failure: expect.stringMatching(/error 503/),
    })
    expect((await quarantineReport(bench.db, undefined))?.join('\n')).toMatch(/Failed on 20\d\d-.*error 503/)
    send = json([service('1'), service('2'), service('3')])
    await bench.take({ address })
    expect(await feedState()).toEqual({ complete_fetches: 2, last_failure: null })
  })

  test('a service that three complete imports in a row have missed is withdrawn, not deleted, and comes back', async () => {
    send = json([service('1'), service('2')])
    expect(await bench.take({ address })).toMatchObject({ missing: 1, gone: 0 })
    expect(await bench.take({ address })).toMatchObject({ missing: 1, gone: 0 })
    expect(await bench.states()).toMatchObject({ 3: 'live' })
    expect(await bench.take({ address })).toMatchObject({ missing: 0, gone: 1 })
    expect(await bench.states()).toEqual({ 1: 'live', 2: 'live', 3: 'withdrawn' })
    expect(await bench.published()).toHaveLength(2)
    send = json([service('1'), service('2'), service('3')])
    expect((await bench.take({ address })).counts).toMatchObject({ published: 3, unchanged: 2 })
    expect(await bench.states()).toMatchObject({ 3: 'live' })
  })

  test('a record that nobody can read may be the one that is missing', async () => {
    const broken = `[${JSON.stringify(service('1'))},${JSON.stringify(service('2'))},{"id":3,,}]`
    send = (response) => void response.writeHead(200).end(broken)
    for (let round = 0; round < 4; round += 1)
      expect(await bench.take({ address })).toMatchObject({ complete: true, missing: 0 })
    expect(await bench.states()).toMatchObject({ 3: 'live' })
  })

  test('missing twice, there once: the count begins anew; waiting in quarantine is not missing', async () => {
    const two = json([service('1'), service('2')])
    for (const answer of [
      two,
      two,
      json([service('1'), service('2'), service('3', { name: '' })]),
      two,
      two,
    ]) {
      send = answer
      await bench.take({ address })
    }
    expect(await bench.states()).toMatchObject({ 3: 'live' })
  })
})
