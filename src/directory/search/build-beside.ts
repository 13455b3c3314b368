import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { PublishedService } from '../services/published-service.ts'
import type { ToWorker } from './index-worker.ts'
import { createIndexBuilder } from './service-index/build-index.ts'
import type { ServiceIndex } from './service-index/index-words.ts'
import type { Thesaurus } from './thesaurus/thesaurus-words.ts'

// The build writes the worker beside the server; from sources it runs as it is on a Node that strips types.
const built = import.meta.url.endsWith('.js')
const workerUrl = new URL(built ? './search-worker.js' : './index-worker.ts', import.meta.url)
const canStripTypes = process.features.typescript !== undefined && process.features.typescript !== false

export const hasWorker: boolean = built || canStripTypes

// A thread's heap is not given back whole when it ends: with the usual young generation the process kept 100 MB more.
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 }

/** Builds an index in a thread of its own, page by page, so that no visitor waits. The thread ends with it. */
export async function buildBeside(pages: AsyncIterable<readonly string[]>): Promise<ServiceIndex> {
  const worker = new Worker(workerUrl, { resourceLimits })
  // Listened to all the time: a thread may end while the next page is read, and unheard that would end this process.
  const ended = new Promise<never>((_resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The thread ended before its index was done.')))
  })
  ended.catch(() => undefined)
  try {
    const send = async (page: ToWorker): Promise<unknown> => {
      const answer = once(worker, 'message').then(([message]: unknown[]) => message)
      worker.postMessage(page)
      return Promise.race([answer, ended])
    }
    for await (const page of pages) await send(page)
    return (await send(null)) as ServiceIndex
  } finally {
    await worker.terminate()
  }
}

/** The same on this thread: quicker for a small directory, and for tools that have nobody waiting. */
export async function buildHere(
  thesaurus: Thesaurus,
  pages: AsyncIterable<readonly string[]>,
): Promise<ServiceIndex> {
  const builder = createIndexBuilder(thesaurus)
  for await (const page of pages) for (const text of page) builder.add(JSON.parse(text) as PublishedService)
  return builder.done()
}
