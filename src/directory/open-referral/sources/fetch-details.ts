import { readFile, stat } from 'node:fs/promises'
import { reasons } from '../adapters/adapter.ts'
import { isObject, type JsonObject, looseText } from '../values/loose-json.ts'
import type { FeedMeans } from './feed-start.ts'
import { fetchBody } from './fetch-body.ts'
import { FetchProblem } from './fetch-limits.ts'
import { toItem } from './parse-record.ts'
import { recordLimits, type SourceItem, type SourceOutcome } from './source-shape.ts'
import { RecordSplitter } from './split-records.ts'

/** After so many failures without a success the server is down, and the rest is not asked for. */
const patience = 20

const detailUrl = (list: string, id: string): string => {
  const url = new URL(list)
  url.search = ''
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${encodeURIComponent(id)}`
  return url.href
}

/** How much a record tells: its leaves that are not empty. */
const weight = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + weight(each), 0)
  if (isObject(value)) return Object.values(value).reduce((sum: number, each) => sum + weight(each), 0)
  return value === null || value === undefined || value === '' ? 0 : 1
}

async function fetchDetail(list: string, record: JsonObject, means: FeedMeans): Promise<JsonObject> {
  const id = looseText(record.id) ?? ''
  const fetched = await fetchBody(detailUrl(list, id), { ...means, version: looseText(record.last_modified) })
  if ((await stat(fetched.path)).size > recordLimits.bytes)
    throw new FetchProblem(`${fetched.url} is larger than a record may be.`)
  const [split] = new RecordSplitter().push(await readFile(fetched.path))
  const item = split ? toItem(split, 0) : undefined
  const raw = item && !('reason' in item) ? item.raw : undefined
  if (!raw || looseText(raw.id)?.toLowerCase() !== id.toLowerCase())
    throw new FetchProblem(`${fetched.url} does not answer with the record of that id.`)
  return raw
}

/**
 * Whether the list of a feed is shallow: the page of its first record tells more than the list does. Some feeds ignore
 * "full=true", so it is never trusted.
 */
export async function isShallow(list: string, sample: JsonObject, means: FeedMeans): Promise<boolean> {
  if (!/\/services\/?$/i.test(new URL(list).pathname) || looseText(sample.id) === undefined) return false
  try {
    const detail = await fetchDetail(list, sample, { ...means, limits: { ...means.limits, attempts: 2 } })
    return weight(detail) > weight(sample)
  } catch (error) {
    if (error instanceof FetchProblem) return false
    throw error
  }
}

/** The whole record for one of the list. One that cannot be fetched waits: the copy of last time is better than half of it. */
export function detailsOf(
  list: string,
  means: FeedMeans,
  outcome: SourceOutcome,
): (item: SourceItem) => Promise<SourceItem> {
  let failures = 0
  return async (item) => {
    if ('reason' in item || looseText(item.raw.id) === undefined) return item
    try {
      if (failures >= patience) throw new FetchProblem('The feed has stopped answering.')
      const raw = await fetchDetail(list, item.raw, means)
      failures = 0
      return { position: item.position, raw }
    } catch (error) {
      if (!(error instanceof FetchProblem)) throw error
      failures += 1
      outcome.notes.push(error.message)
      const { id, name } = item.raw
      return {
        position: item.position,
        reason: reasons.detailsNotFetched,
        raw: item.raw,
        sourceId: looseText(id) ?? '',
        ...(looseText(name) ? { name: looseText(name) ?? '' } : {}),
      }
    }
  }
}
