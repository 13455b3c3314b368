import { resolve } from 'node:path'
import { type Clock, londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { publishServices } from '../../services/publish-services.ts'
import type { DirectoryDb } from '../../tables.ts'
import type { FetchLimits } from '../sources/fetch-limits.ts'
import { isWebAddress, openSource } from '../sources/open-source.ts'
import { type OpenSource, type Progress, SourceProblem } from '../sources/source-shape.ts'
import type { Area, FindCouncil } from '../values/service-area-rules.ts'
import type { SuggestTerms } from '../values/term-rules.ts'
import { adaptRecords } from './adapt-records.ts'
import { ensureFeedFor, type FeedWords, knownFeed } from './feed-record.ts'
import type { ImportReport } from './import-report.ts'
import { closeRun, forgetOldQuarantine, openRun } from './import-run-queries.ts'
import { ImportTally } from './import-tally.ts'
import { lockFeedNames, onOneConnection, takeTurn } from './import-turn-queries.ts'
import { countMissing, withdrawServices } from './missing-service-queries.ts'
import { type Feed, noteFailure, noteSuccess } from './source-feed-queries.ts'

export interface ImportRequest {
  /** A file, a folder or an http(s) address. */
  address: string
  name?: string | undefined
  licence?: string | undefined
  /** Path of a mapping file. */
  map?: string | undefined
  /** Areas for records that name none; absent leaves those that the feed had. */
  areas?: readonly Area[] | undefined
}

export interface ImportTools {
  db: DirectoryDb
  /** Where answers of feeds are kept. */
  folder: string
  clock: Clock
  findCouncil: FindCouncil
  suggestTerms: SuggestTerms
  limits?: FetchLimits
  watch?: (progress: Progress) => void
}

const runsKept = 5

const feedAreasOf = (codes: readonly string[], find: FindCouncil): Area[] =>
  codes.map((code) => ({ kind: 'council', code, name: find(code)?.name ?? code, origin: 'feed' }))

async function open(
  request: ImportRequest,
  address: string,
  { db, folder, limits }: ImportTools,
): Promise<OpenSource> {
  try {
    return await openSource(address, { map: request.map, folder, ...(limits ? { limits } : {}) })
  } catch (error) {
    // Stale is better than silent: the feed's page says since when it could not be read.
    const feed = error instanceof SourceProblem ? await knownFeed(db, address, request.name) : undefined
    if (feed && error instanceof SourceProblem) await noteFailure(db, feed.id, error.message)
    throw error
  }
}

async function mine(db: DirectoryDb, what: string, name: string): Promise<void> {
  if (await takeTurn(db, what)) return
  throw new SourceProblem(`${name} is being imported by another command. Let that end, then try again.`)
}

const takeFeed = (db: DirectoryDb, words: FeedWords): Promise<Feed> =>
  inTransaction(db, async (tx) => {
    await lockFeedNames(tx)
    const feed = await ensureFeedFor(tx, words)
    await mine(tx, `feed ${feed.id}`, feed.name)
    return feed
  })

/**
 * Takes in one source. Throws SourceProblem when there is nothing to read, or when another import is at the same address
 * or feed; everything else stands in the report.
 */
export const importFeed = (request: ImportRequest, tools: ImportTools): Promise<ImportReport> =>
  onOneConnection(tools.db, (db) => takeIn(request, { ...tools, db }))

async function takeIn(request: ImportRequest, tools: ImportTools): Promise<ImportReport> {
  const { db, clock, findCouncil, suggestTerms, watch } = tools
  const address = isWebAddress(request.address) ? request.address : resolve(request.address)
  // Before anything is fetched: two that read one address would also write over each other's copies of its answers.
  await mine(db, `address ${address}`, request.name ?? address)
  const source = await open(request, address, tools)
  const feed = await takeFeed(db, {
    address,
    name: request.name,
    suggestedName: source.name,
    licence: request.licence,
    shape: source.shape,
    areaCodes: request.areas?.flatMap((area) => area.code ?? []),
  })
  const runId = await openRun(db, feed.id)
  const context = {
    feedName: feed.name,
    today: londonDate(clock()),
    findCouncil,
    suggestTerms,
    feedAreas: feedAreasOf(feed.area_codes, findCouncil),
    organisations: new Map(),
  }
  const tally = new ImportTally(db, feed, runId)
  for await (const item of adaptRecords(source.records(), source.shape, context)) {
    await tally.take(item)
    watch?.(source.progress())
  }
  await tally.finish()

  const outcome = source.outcome()
  const { complete } = outcome
  // A list that brings nothing we can keep is a fault of the feed, not the end of every service in it.
  const brought = tally.counts.published + tally.counts.withdrawn > 0
  const mayCount = complete && brought && !tally.someUnnamed
  const { missing, gone } = mayCount ? await missed(db, feed.id, [...tally.seen]) : { missing: 0, gone: 0 }
  await closeRun(db, runId, complete, tally.counts)
  await (complete
    ? noteSuccess(db, feed.id)
    : noteFailure(db, feed.id, outcome.problem ?? 'It was not read to its end.'))
  await forgetOldQuarantine(db, feed.id, runsKept)
  return {
    feed: { id: feed.id, name: feed.name },
    shape: source.shape,
    complete,
    ...(outcome.problem === undefined ? {} : { problem: outcome.problem }),
    notes: outcome.notes,
    counts: tally.counts,
    reasons: tally.reasons(),
    missing,
    gone,
  }
}

/** Withdraws what three complete imports in a row have missed (directory guide 7); what two have missed stays. */
const missed = (
  db: DirectoryDb,
  feedId: string,
  seen: string[],
): Promise<{ missing: number; gone: number }> =>
  inTransaction(db, async (tx) => {
    const { missing, gone } = await countMissing(tx, feedId, seen)
    if (gone.length > 0) {
      await withdrawServices(tx, gone)
      await publishServices(tx, gone)
    }
    return { missing: missing - gone.length, gone: gone.length }
  })
