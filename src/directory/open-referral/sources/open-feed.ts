import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { openCache } from './body-cache.ts'
import { type FeedMeans, startFeed } from './feed-start.ts'
import { detailsOf, isShallow } from './fetch-details.ts'
import type { FetchLimits } from './fetch-limits.ts'
import { mapInOrder } from './map-in-order.ts'
import { toItem } from './parse-record.ts'
import { readHead } from './sniff-source.ts'
import type { OpenSource, SourceItem, SourceOutcome } from './source-shape.ts'
import { RecordSplitter } from './split-records.ts'
import { walkPages } from './walk-pages.ts'

async function firstRecord(path: string) {
  const items = new RecordSplitter().push(await readHead(path)).map(toItem)
  return items.flatMap((item) => ('reason' in item ? [] : [item.raw]))[0]
}

/**
 * A feed at an http(s) address. An operator names it on the command line, so it may be at localhost. Answers are kept in
 * `folder`. Throws SourceProblem when there is no list to begin with.
 */
export async function openFeed(address: string, folder: string, limits: FetchLimits): Promise<OpenSource> {
  const name = createHash('sha256').update(address).digest('hex').slice(0, 16)
  const means: FeedMeans = { cache: await openCache(join(folder, name)), limits }
  const first = await startFeed(address, means)
  const sample = await firstRecord(first.path)
  const shallow = sample !== undefined && (await isShallow(first.list, sample, means))
  const outcome: SourceOutcome = { complete: false, problem: 'It has not been read to its end.', notes: [] }
  let done = 0
  let total: number | undefined
  async function* records(): AsyncGenerator<SourceItem> {
    const listed = walkPages(first, means, outcome, (promised) => {
      total = promised
    })
    const items = shallow
      ? mapInOrder(listed, limits.concurrency, detailsOf(first.list, means, outcome))
      : listed
    let unfetched = 0
    for await (const item of items) {
      done += 1
      if ('reason' in item && shallow && 'raw' in item) unfetched += 1
      yield item
    }
    if (unfetched === 0) return
    outcome.complete = false
    outcome.problem ??= `The details of ${unfetched} records could not be fetched.`
  }
  return {
    shape: first.shape,
    records,
    outcome: () => outcome,
    progress: () => ({ done, unit: 'records', ...(total === undefined ? {} : { total }) }),
  }
}
