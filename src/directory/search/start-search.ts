import type { Log } from '../../platform/log/log.ts'
import { getEdition } from '../services/publish-services-queries.ts'
import type { PublishedService } from '../services/published-service.ts'
import type { DirectoryDb } from '../tables.ts'
import { buildBeside, buildHere, hasWorker } from './build-beside.ts'
import { countPublished, walkPublishedTexts } from './index-texts-queries.ts'
import { createSearch, indexServices, type Search } from './search.ts'
import type { Thesaurus } from './thesaurus/thesaurus-words.ts'

interface Given {
  db: DirectoryDb
  thesaurus: Thesaurus
  /** Lines of the helpline registry, as services: always in the index, whatever the database holds. */
  national: readonly PublishedService[]
  log: Log
}

export interface RunningSearch extends Pick<Search, 'search' | 'understand' | 'count'> {
  /** Resolved when everything published is in the index for the first time. */
  ready: Promise<void>
  onNewEdition(listener: () => void | Promise<void>): void
  close(): Promise<void>
}

/** Up to here building on this thread takes under a second; beyond it a thread of its own does. */
const SMALL = 3000
const LOOK_EVERY_MS = 3000
/** A small directory is ready before the first page is served; a large one starts with the national lines. */
const WAIT_AT_START_MS = 2000

async function* nationalFirst(national: readonly PublishedService[], pages: AsyncIterable<string[]>) {
  yield national.map((service) => JSON.stringify(service))
  yield* pages
}

/** Builds the index beside the one in use, swaps it in whole, and does so again whenever the directory's edition has moved. */
export async function startSearch({ db, thesaurus, national, log }: Given): Promise<RunningSearch> {
  const search = createSearch(thesaurus)
  search.use(indexServices(thesaurus, national), 'national')
  const listeners: (() => void | Promise<void>)[] = []
  let current: number | undefined
  let building: Promise<void> | undefined
  let closed = false

  async function rebuild(): Promise<void> {
    const edition = await getEdition(db)
    if (edition === current || closed) return
    const started = performance.now()
    const pages = nationalFirst(national, walkPublishedTexts(db))
    const small = !hasWorker || (await countPublished(db)) <= SMALL
    const index = await (small ? buildHere(thesaurus, pages) : buildBeside(pages))
    if (closed) return
    search.use(index, String(edition))
    current = edition
    log.info('search index built', { services: index.count, ms: Math.round(performance.now() - started) })
    for (const listener of listeners) await listener()
  }

  // One build at a time; a failed one (the database away) leaves the index in use and is tried again.
  function look(): Promise<void> {
    building ??= rebuild()
      .catch((error: unknown) =>
        log.error('search index not built', { reason: error instanceof Error ? error.name : 'unknown' }),
      )
      .finally(() => {
        building = undefined
      })
    return building
  }

  const ready = look()
  const timer = setInterval(look, LOOK_EVERY_MS)
  timer.unref()
  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, WAIT_AT_START_MS).unref())])
  return {
    search: search.search,
    understand: search.understand,
    count: search.count,
    ready,
    onNewEdition: (listener) => {
      listeners.push(listener)
    },
    async close() {
      closed = true
      clearInterval(timer)
      await building
    },
  }
}
