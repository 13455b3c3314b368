import type { PublishedService } from '../services/published-service.ts'
import { createIndexBuilder } from './service-index/build-index.ts'
import type { ServiceIndex } from './service-index/index-words.ts'
import { readThesaurus } from './thesaurus/thesaurus-content.ts'

/** To this process: pages of records as JSON text, then "done". */
export type ToBuilder = readonly string[] | 'done'
/** Back: "more" after each page and the index at the end, or what went wrong. */
export type FromBuilder = 'more' | ServiceIndex | { problem: string }

const builder = createIndexBuilder(readThesaurus())

function take(page: ToBuilder): FromBuilder {
  if (page === 'done') return builder.done()
  for (const text of page) builder.add(JSON.parse(text) as PublishedService)
  return 'more'
}

process.on('message', (page: ToBuilder) => {
  try {
    process.send?.(take(page))
  } catch (error) {
    process.send?.({ problem: String(error) } satisfies FromBuilder)
  }
})
// Whoever asked may be gone: nobody waits for an index then.
process.on('disconnect', () => process.exit())
