import { parentPort } from 'node:worker_threads'
import type { PublishedService } from '../services/published-service.ts'
import { createIndexBuilder } from './service-index/build-index.ts'
import { buffersOf } from './service-index/index-buffers.ts'
import { readThesaurus } from './thesaurus/thesaurus-content.ts'

/** To this thread: pages of records as JSON text, then null. Back: "more" after each page, and the index at the end. */
export type ToWorker = readonly string[] | null

const builder = createIndexBuilder(readThesaurus())

parentPort?.on('message', (page: ToWorker) => {
  if (page === null) {
    const index = builder.done()
    parentPort?.postMessage(index, buffersOf(index))
    return
  }
  for (const text of page) builder.add(JSON.parse(text) as PublishedService)
  parentPort?.postMessage('more')
})
