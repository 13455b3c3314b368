import { looseText } from '../values/loose-json.ts'
import type { FeedMeans, FirstPage } from './feed-start.ts'
import { type Fetched, fetchBody } from './fetch-body.ts'
import { FetchProblem } from './fetch-limits.ts'
import { isPaged, type PageEnvelope, pageUrl, readEnvelope } from './page-envelope.ts'
import { readJsonFile } from './read-json-records.ts'
import type { SourceItem, SourceOutcome } from './source-shape.ts'

const idOf = (item: SourceItem): string | undefined =>
  'raw' in item && item.raw ? looseText(item.raw.id) : undefined
const broken = (problem: string | undefined): boolean => problem !== undefined
/** A first page above this size is the whole list; asking for another would fetch it twice. */
const wholeListBytes = 5_000_000

interface Page {
  items: SourceItem[]
  envelope: PageEnvelope
  problem: string | undefined
}

async function readPage({ path }: Fetched): Promise<Page> {
  const reading = readJsonFile(path)
  const items: SourceItem[] = []
  for await (const item of reading.records()) items.push(item)
  return { items, envelope: readEnvelope(reading.outer()), problem: reading.outcome().problem }
}

/**
 * Every record of a paged list. It goes on while pages bring ids that are new, whatever the envelope says of their
 * number, looks one page beyond the last that is promised, and stops at an empty or repeated page. `outcome` becomes
 * complete only when everything promised has come.
 */
export async function* walkPages(
  first: FirstPage,
  { cache, limits }: FeedMeans,
  outcome: SourceOutcome,
  told: (total: number | undefined) => void,
): AsyncGenerator<SourceItem> {
  const seen = new Set<string>()
  let position = 0
  const reading = readJsonFile(first.path)
  for await (const item of reading.records()) {
    const id = idOf(item)
    if (id) seen.add(id)
    yield { ...item, position: ++position }
  }
  let envelope = readEnvelope(reading.outer())
  told(envelope.totalItems)
  outcome.problem = reading.outcome().problem ?? 'Not every page was read.'
  const stop = (problem?: string) => {
    const missing = (envelope.totalItems ?? 0) - position
    const found =
      problem ??
      (missing > 0 ? `The feed promises ${envelope.totalItems} records and gave ${position}.` : undefined)
    outcome.complete = found === undefined
    if (found === undefined) delete outcome.problem
    else outcome.problem = found
  }
  if (broken(reading.outcome().problem)) return stop(reading.outcome().problem)
  const promised = envelope.totalPages ?? 1
  if (!isPaged(envelope) || position === 0 || (promised <= 1 && reading.bytes() > wholeListBytes))
    return stop()

  for (let number = envelope.number === 0 ? 1 : 2; ; number += 1) {
    if (number > limits.pages) return stop(`The feed has more than ${limits.pages} pages; the rest was left.`)
    const beyond = number > promised
    let page: Page
    try {
      page = await readPage(await fetchBody(pageUrl(first.list, number, first.perPage), { cache, limits }))
    } catch (error) {
      if (!(error instanceof FetchProblem)) throw error
      // A page that was never promised may well be refused.
      return stop(beyond && !error.passing ? undefined : `Page ${number}: ${error.message}`)
    }
    if (broken(page.problem)) return stop(beyond ? undefined : `Page ${number}: ${page.problem}`)
    const fresh = page.items.filter((item) => !seen.has(idOf(item) ?? ''))
    const repeats =
      page.items.length > 0 && page.items.every((item) => idOf(item) !== undefined) && fresh.length === 0
    if (repeats && number === 1) continue
    if (page.items.length === 0 || repeats) {
      if (repeats && !beyond)
        outcome.notes.push(`Page ${number} of the feed repeats records that came before.`)
      return stop()
    }
    if (beyond) outcome.notes.push(`The feed promises ${promised} pages and has page ${number}.`)
    envelope = { ...envelope, ...page.envelope }
    for (const item of page.items) {
      const id = idOf(item)
      if (id) seen.add(id)
      yield { ...item, position: ++position }
    }
  }
}
