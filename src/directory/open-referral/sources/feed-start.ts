import type { BodyCache } from './body-cache.ts'
import { type Fetched, fetchBody } from './fetch-body.ts'
import { type FetchLimits, FetchProblem } from './fetch-limits.ts'
import { isPaged, pageUrl, readEnvelope } from './page-envelope.ts'
import { guessKind } from './sniff-rules.ts'
import { isApiDetails, jsonShape, readHead } from './sniff-source.ts'
import { SourceProblem, type SourceShape } from './source-shape.ts'
import { RecordSplitter } from './split-records.ts'

export interface FeedMeans {
  cache: BodyCache
  limits: FetchLimits
}

export interface FirstPage extends Fetched {
  shape: SourceShape
  /** The address whose pages are asked for. */
  list: string
  /** Asked of every page; absent when the feed is left to its own size. */
  perPage?: number
}

type Found = { kind: 'list'; shape: SourceShape } | { kind: 'root' } | { kind: 'refused'; message: string }

async function look({ path, url }: Fetched): Promise<Found> {
  const head = await readHead(path)
  const guess = guessKind(head)
  if (guess.kind === 'refused') return { kind: 'refused', message: `${url} ${guess.message}` }
  if (guess.kind === 'text')
    return {
      kind: 'refused',
      message: `${url} is not JSON. Tables are imported from a folder: fetch them first.`,
    }
  const shape = jsonShape(head)
  if (shape) return { kind: 'list', shape }
  try {
    if (isApiDetails(JSON.parse(head.toString('utf8')))) return { kind: 'root' }
  } catch {
    // Larger than its head, or cut off: not the short document of a root.
  }
  return { kind: 'refused', message: `${url} holds no list of services that we can find.` }
}

export function servicesUrl(address: string): string {
  const url = new URL(address)
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/services`
  return url.href
}

/** A larger page where the feed grants one: fewer requests for it, less time for us. */
async function widened(first: FirstPage, means: FeedMeans): Promise<FirstPage> {
  const outer = async (path: string) => {
    const splitter = new RecordSplitter()
    const count = splitter.push(await readHead(path, 20_000_000)).length
    return { count, envelope: readEnvelope(splitter.outer) }
  }
  const asGiven = await outer(first.path)
  if (!isPaged(asGiven.envelope) || (asGiven.envelope.totalPages ?? 1) <= 1 || asGiven.envelope.number === 0)
    return first
  if (new URL(first.list).searchParams.has('per_page') || asGiven.count >= means.limits.perPage) return first
  try {
    const fetched = await fetchBody(pageUrl(first.list, 1, means.limits.perPage), {
      ...means,
      limits: { ...means.limits, attempts: 1 },
    })
    const wide = await outer(fetched.path)
    return wide.count > asGiven.count
      ? { ...first, ...fetched, list: first.list, perPage: means.limits.perPage }
      : first
  } catch (error) {
    if (error instanceof FetchProblem) return first
    throw error
  }
}

/**
 * The first page of a feed, from the address of its list or of its root (which then has /services). Throws
 * SourceProblem with what was found instead.
 */
export async function startFeed(address: string, means: FeedMeans): Promise<FirstPage> {
  const isList = /\/services\/?$/i.test(new URL(address).pathname)
  const given = await fetchBody(address, means).catch((error: unknown) => {
    if (error instanceof FetchProblem && error.status !== undefined && error.status < 500 && !isList)
      return undefined
    throw error
  })
  const found = given ? await look(given) : ({ kind: 'root' } as const)
  if (given && found.kind === 'list') return widened({ ...given, shape: found.shape, list: address }, means)
  if (isList && found.kind === 'refused') throw new SourceProblem(found.message)
  const list = servicesUrl(address)
  const fetched = await fetchBody(list, means).catch((error: unknown) => {
    if (error instanceof FetchProblem && found.kind === 'refused') throw new SourceProblem(found.message)
    throw error
  })
  const there = await look(fetched)
  if (there.kind === 'list') return widened({ ...fetched, shape: there.shape, list }, means)
  throw new SourceProblem(
    found.kind === 'refused'
      ? found.message
      : there.kind === 'refused'
        ? there.message
        : `${list} only describes an interface.`,
  )
}
