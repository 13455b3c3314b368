import type { PublishedService } from '../services/published-service.ts'
import { isWideRemote } from './ranking/gather-candidates.ts'
import { makeRoom } from './ranking/room.ts'
import { runSearch, type SearchGround } from './ranking/run-search.ts'
import { createWantedReader } from './ranking/wanted.ts'
import type { SearchAnswer, SearchQuery, Understanding } from './search-words.ts'
import { createIndexBuilder } from './service-index/build-index.ts'
import type { ServiceIndex } from './service-index/index-words.ts'
import { openIndex } from './service-index/open-index.ts'
import type { Thesaurus } from './thesaurus/thesaurus-words.ts'
import { createUnderstander } from './understanding/understand.ts'

export interface Search {
  /** Answers at once from memory. Never throws, whatever was typed; without an index it finds nothing. */
  search(query: SearchQuery): SearchAnswer
  understand(words: string): Understanding
  /** Puts another index in place of the one in use; searches that come next use it. */
  use(index: ServiceIndex, edition: string): void
  /** Services in the index. */
  count(): number
}

/** Makes an index of services on this thread; for tests and small directories. Ids decide ties, so they are sorted first. */
export function indexServices(thesaurus: Thesaurus, services: readonly PublishedService[]): ServiceIndex {
  const builder = createIndexBuilder(thesaurus)
  for (const service of [...services].sort((a, b) => (a.id < b.id ? -1 : 1))) builder.add(service)
  return builder.done()
}

export function createSearch(thesaurus: Thesaurus): Search {
  const understander = createUnderstander(thesaurus)
  const readWanted = createWantedReader(thesaurus)
  const open = (index: ServiceIndex, edition: string): SearchGround => ({
    thesaurus,
    index: openIndex(index, isWideRemote),
    room: makeRoom(index.count),
    edition,
    readWanted,
  })
  let current = open(indexServices(thesaurus, []), '')

  return {
    search(query) {
      const text = understander.understand(query.words, current.index.vocabularyWords, query)
      return runSearch(current, query, text)
    },
    understand: (words) => understander.understand(words, current.index.vocabularyWords),
    use(index, edition) {
      current = open(index, edition)
    },
    count: () => current.index.count,
  }
}
