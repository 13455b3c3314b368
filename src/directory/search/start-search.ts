import type { Log } from '../../platform/log/log.ts'
import { getEdition } from '../services/publish-services-queries.ts'
import type { PublishedService } from '../services/published-service.ts'
import type { DirectoryDb } from '../tables.ts'
import { buildBeside, buildHere, canBuildBeside } from './build-beside.ts'
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
  /** Resolved when everything published is in the index for the first time, however many tries that takes. */
  ready: Promise<void>
  onNewEdition(listener: () => void | Promise<void>): void
  close(): Promise<void>
}

/** Up to here building on this thread takes under a second; beyond it a process of its own does. */
const SMALL = 3000
const LOOK_EVERY_MS = 3000
/** A build that fails again and again is tried less and less often, down to once a minute. */
const LONGEST_WAIT_MS = 60_000
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
  const ready = Promise.withResolvers<void>()
  let built: number | undefined
  let told: number | undefined
  let failures = 0
  let timer: NodeJS.Timeout | undefined
  let closed = false

  async function build(edition: number): Promise<void> {
    const started = performance.now()
    const pages = nationalFirst(national, walkPublishedTexts(db))
    const small = !canBuildBeside || (await countPublished(db)) <= SMALL
    const index = await (small ? buildHere(thesaurus, pages) : buildBeside(pages))
    search.use(index, String(edition))
    // The index before this one and all that carried it over are let go now, not when memory runs short. Beside the work.
    await globalThis.gc?.({ type: 'major', execution: 'async' })
    built = edition
    log.info('search index built', { services: index.count, ms: Math.round(performance.now() - started) })
    ready.resolve()
  }

  async function follow(): Promise<void> {
    const edition = await getEdition(db)
    if (edition !== built && !closed) await build(edition)
    if (edition === told || closed) return
    for (const listener of listeners) await listener()
    told = edition
  }

  // One look at a time; one that fails (the database away) leaves the index in use, is told of once, and is tried again.
  async function look(): Promise<void> {
    try {
      await follow()
      if (failures > 0) log.error('search index is up to date again', { tries: failures + 1 })
      failures = 0
    } catch (error) {
      failures += 1
      if (failures === 1)
        log.error('search index not built, trying again', {
          reason: error instanceof Error ? error.name : 'unknown',
        })
    }
    if (!closed)
      timer = setTimeout(
        next,
        Math.min(LOOK_EVERY_MS * 2 ** Math.max(0, failures - 1), LONGEST_WAIT_MS),
      ).unref()
  }
  let looking = look()
  const next = (): void => {
    looking = look()
  }

  await Promise.race([looking, new Promise((resolve) => setTimeout(resolve, WAIT_AT_START_MS).unref())])
  return {
    search: search.search,
    understand: search.understand,
    count: search.count,
    ready: ready.promise,
    onNewEdition: (listener) => {
      listeners.push(listener)
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await looking
    },
  }
}
