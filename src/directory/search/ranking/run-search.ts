import { type Band, bandNames, type Hit, type SearchAnswer, type SearchQuery } from '../search-words.ts'
import { dayNumber } from '../service-index/index-words.ts'
import type { OpenIndex } from '../service-index/open-index.ts'
import type { Thesaurus } from '../thesaurus/thesaurus-words.ts'
import type { UnderstoodText } from '../understanding/understand.ts'
import { assessRows, countMatches } from './assess.ts'
import { createOptionCounter } from './count-options.ts'
import { drawNear } from './draw-near.ts'
import { createFilter } from './filter-services.ts'
import { addAll, addServing } from './gather-candidates.ts'
import { type HitContext, makeHit } from './make-hits.ts'
import { matchingRows, orderByDistance, orderByRank, type Placed } from './order-bands.ts'
import { clearRoom, NEAR, type Room } from './room.ts'
import { createScorer } from './score-services.ts'
import { setAside } from './set-aside.ts'
import type { WantedReader } from './wanted.ts'

/** What stays the same from search to search until the index is swapped. */
export interface SearchGround {
  thesaurus: Thesaurus
  index: OpenIndex
  room: Room
  edition: string
  readWanted: WantedReader
}

const PAGE = 20
const LONGEST_PAGE = 500

function pageOf({ limit = PAGE, page = 1 }: SearchQuery): { from: number; to: number } {
  const size = Math.max(1, Math.min(LONGEST_PAGE, Math.floor(limit) || PAGE))
  const from = (Math.max(1, Math.min(10_000, Math.floor(page) || 1)) - 1) * size
  return { from, to: from + size }
}

/** From what was understood to bands, counts and reasons. Synchronous; touches nothing outside the index and its room. */
export function runSearch(ground: SearchGround, query: SearchQuery, text: UnderstoodText): SearchAnswer {
  const { thesaurus, index, room, edition } = ground
  const { place, filters = {} } = query
  const today = dayNumber(query.today)
  const wanted = ground.readWanted(index, text, filters)
  const filter = createFilter(index, filters, today, query.urgent === true)
  const scorer = createScorer(index, wanted, today, room)
  clearRoom(room)
  if (place) addServing(index, place, room)
  else addAll(index, query.nation, room)
  assessRows(room, 0, scorer, filter)
  const reach = place ? drawNear(index, place, room, scorer, filter) : undefined
  const counter = createOptionCounter(index, filters, today)
  countMatches(room, counter)

  const context: HitContext = {
    ...{ index, thesaurus, text, wanted, filter, filters, room, today },
    ...(place ? { place } : {}),
    ...(filters.role === undefined ? {} : { role: filters.role }),
  }
  const { from, to } = pageOf(query)
  const ordering = { kinds: wanted.kinds, standing: scorer.standing }
  const hitsOf = (placed: readonly Placed[]): Hit[] =>
    placed.slice(from).map((each) => makeHit(context, each))
  const rows = matchingRows(room)
  const [near, area, remote] = rows.map((found, band): Band => {
    const placed =
      band === NEAR && place
        ? orderByDistance(index, room, ordering, found, to, place, today)
        : orderByRank(index, room, ordering, found, to)
    const drawn = band === NEAR && reach ? { reach } : {}
    return { name: bandNames[band] ?? 'remote', count: found.length, hits: hitsOf(placed), ...drawn }
  }) as [Band, Band, Band]
  return {
    understood: text,
    bands: { near, area, remote },
    ranked: place ? [] : hitsOf(orderByRank(index, room, ordering, rows.flat(), to)),
    total: rows.reduce((sum, found) => sum + found.length, 0),
    setAside: setAside(index, room),
    options: counter.options(),
    edition,
  }
}
