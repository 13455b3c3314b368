import { stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { BodyCache } from './body-cache.ts'
import { type FetchLimits, FetchProblem } from './fetch-limits.ts'
import { storeBody } from './store-body.ts'

export interface Fetched {
  /** File that holds the answer; it stays until the next fetch of the same address. */
  path: string
  /** Where the answer came from in the end. */
  url: string
}

interface Means {
  cache: BodyCache
  limits: FetchLimits
  /** The list's word for the state of this record. */
  version?: string | undefined
}

const day = 86_400_000
const said = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}

/** Follows redirects by hand: only to http and https, and only so many. */
async function ask(
  url: string,
  headers: Record<string, string>,
  limits: FetchLimits,
  abort: AbortController,
): Promise<Response> {
  let address = url
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const timer = setTimeout(
      () => abort.abort(new Error(`no answer within ${limits.answer / 1000} seconds`)),
      limits.answer,
    )
    const response = await fetch(address, { headers, redirect: 'manual', signal: abort.signal }).finally(() =>
      clearTimeout(timer),
    )
    const target = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || response.status === 304 || target === null)
      return response
    await response.body?.cancel()
    const next = new URL(target, address)
    if (!/^https?:$/.test(next.protocol))
      throw new FetchProblem(`${url} leads to ${next.protocol}, which is no web address.`)
    address = next.href
  }
  throw new FetchProblem(`${url} leads from one address to the next more than ${limits.redirects} times.`)
}

function refusal(url: string, response: Response): FetchProblem {
  const { status } = response
  const seconds = Number(response.headers.get('retry-after'))
  const waitMs = Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 60) * 1000 : undefined
  return new FetchProblem(`${url} answers with error ${status}.`, {
    status,
    passing: status >= 500 || status === 429 || status === 408,
    waitMs,
  })
}

async function attempt(url: string, { cache, limits, version }: Means): Promise<Fetched> {
  const path = cache.path(url)
  const kept = (await stat(path).catch(() => undefined)) ? await cache.find(url) : undefined
  const headers = {
    accept: 'application/json, application/x-ndjson;q=0.9, */*;q=0.1',
    'user-agent': 'Towpath directory import',
    ...(kept?.etag ? { 'if-none-match': kept.etag } : {}),
    ...(kept?.lastModified ? { 'if-modified-since': kept.lastModified } : {}),
  }
  const abort = new AbortController()
  try {
    const response = await ask(url, headers, limits, abort)
    if (response.status === 304 && kept) return { path, url }
    if (!response.ok) {
      await response.body?.cancel()
      throw refusal(url, response)
    }
    await storeBody(response, path, url, limits, abort)
    const etag = response.headers.get('etag')
    const lastModified = response.headers.get('last-modified')
    await cache.keep({
      url,
      at: Date.now(),
      ...(etag ? { etag } : {}),
      ...(lastModified ? { lastModified } : {}),
      ...(version ? { version } : {}),
    })
    return { path, url: response.url || url }
  } catch (error) {
    if (error instanceof FetchProblem) throw error
    const why = abort.signal.aborted ? said(abort.signal.reason) : said(error)
    throw new FetchProblem(`${url} could not be read: ${why}.`, { passing: true })
  }
}

/** One answer as a file, after as many attempts as the limits allow. Throws FetchProblem with a sentence. */
export async function fetchBody(url: string, means: Means): Promise<Fetched> {
  const kept = means.version ? await means.cache.find(url) : undefined
  // A month at most: some feeds never change the date of a record.
  if (
    kept?.version === means.version &&
    kept &&
    Date.now() - kept.at < 30 * day &&
    (await stat(means.cache.path(url)).catch(() => undefined))
  )
    return { path: means.cache.path(url), url }
  for (let round = 1; ; round += 1) {
    try {
      return await attempt(url, means)
    } catch (error) {
      if (!(error instanceof FetchProblem) || !error.passing || round >= means.limits.attempts) throw error
      await wait(error.waitMs ?? means.limits.backoff * 2 ** (round - 1))
    }
  }
}
