import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { type FetchLimits, fetchLimits } from '../../src/directory/open-referral/sources/fetch-limits.ts'
import { openFeed } from '../../src/directory/open-referral/sources/open-feed.ts'
import type {
  OpenSource,
  SourceItem,
  SourceOutcome,
} from '../../src/directory/open-referral/sources/source-shape.ts'
import type { JsonObject } from '../../src/directory/open-referral/values/loose-json.ts'
import { service } from './adapt-feed.ts'

export type Answer = (url: URL, response: ServerResponse, request: IncomingMessage) => void

export const impatient: FetchLimits = {
  ...fetchLimits,
  answer: 300,
  idle: 300,
  whole: 800,
  attempts: 2,
  backoff: 5,
  perPage: 3,
}
export const json = (response: ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
export const services = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_each, at) => service(String(from + at)))
export const page = (contents: unknown[], number: number, pages: number, items: number) => ({
  total_items: items,
  total_pages: pages,
  page_number: number,
  size: contents.length,
  contents,
})

/** A feed of so many services that keeps to the standard. */
export const orderly =
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

export interface FeedServer {
  answer: Answer
  /** Paths that were asked for, in order. */
  asked: string[]
  base: string
  folder: string
  take: (
    address?: string,
    limits?: FetchLimits,
  ) => Promise<{ source: OpenSource; items: SourceItem[]; ids: unknown[]; outcome: SourceOutcome }>
}

/** A real server at localhost for each test of a file, and what an import takes from it. */
export function feedServer(): FeedServer {
  const feed: FeedServer = {
    answer: (_url, response) => json(response, []),
    asked: [],
    base: '',
    folder: '',
    async take(address = `${feed.base}/services`, limits = impatient) {
      const source = await openFeed(address, feed.folder, limits)
      const items: SourceItem[] = []
      for await (const item of source.records()) items.push(item)
      const ids = items.flatMap((item) => ('reason' in item ? [] : [item.raw.id]))
      return { source, items, ids, outcome: source.outcome() }
    },
  }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', feed.base)
    feed.asked.push(url.pathname + url.search)
    feed.answer(url, response, request)
  })
  beforeEach(async () => {
    feed.asked = []
    feed.folder = await mkdtemp(join(tmpdir(), 'feeds-'))
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    feed.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
    await rm(feed.folder, { recursive: true, force: true })
  })
  return feed
}
