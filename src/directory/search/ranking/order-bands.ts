import { KM_PER_MILE } from '../../places/place-rules.ts'
import type { SearchPlace } from '../search-words.ts'
import type { OpenIndex } from '../service-index/open-index.ts'
import { tierNumber } from './assess.ts'
import { freshnessOf } from './freshness-rules.ts'
import { mixKinds } from './mix-kinds.ts'
import type { Room } from './room.ts'
import { bestKind, type Scorer } from './score-services.ts'
import { takeSmallest } from './take-smallest.ts'

export interface Placed {
  service: number
  band: number
  tier: number
  score: number
  kind: number
}

/** So many of a list are mixed by kind; the rest follow by score. A constant, so that page 2 goes on where page 1 ended. */
const MIXED = 200
/** Rows stand in the order in which they were met; a trace of the service's rank settles ties the same way everywhere. */
const TRACE = 1e-10
/** More than any score: tiers are never mixed by score. */
const A_TIER = 100
const freshnessRank = { current: 0, due: 1, unchecked: 2 }

/** Rows that match and pass the filters, band by band. */
export function matchingRows(room: Room): [number[], number[], number[]] {
  const found: [number[], number[], number[]] = [[], [], []]
  for (let row = 0; row < room.size; row += 1) {
    if (room.failed[row] !== 0 || tierNumber(room.scores[row] as number, room.best) > 2) continue
    found[room.bands[row] as 0 | 1 | 2].push(row)
  }
  return found
}

/** What orders the rows: scores of the kinds, by their number, and how far a service stands back. */
export interface Ordering {
  kinds: Float32Array
  standing: Scorer['standing']
}

const WEAK = 2
/** Behind the weak ones, and called weak as they are. */
const LAST = 3

function tierAt(room: Room, { standing }: Ordering, row: number): number {
  const tier = tierNumber(room.scores[row] as number, room.best)
  const how = standing(room.services[row] as number)
  return how === 'by_score' ? tier : how === 'back' ? Math.max(tier, WEAK) : LAST
}

function placedAt(index: OpenIndex, room: Room, ordering: Ordering, row: number): Placed {
  const service = room.services[row] as number
  const { kind } = bestKind(index, ordering.kinds, service)
  const [score, band] = [room.scores[row] as number, room.bands[row] as number]
  return { service, band, tier: tierAt(room, ordering, row), score, kind }
}

/** By tier and score, kinds taking turns: for the bands without distances, and for the one list. */
export function orderByRank(
  index: OpenIndex,
  room: Room,
  ordering: Ordering,
  rows: readonly number[],
  most: number,
): Placed[] {
  const keys = new Float64Array(rows.length)
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] as number
    const rank = index.ranks[room.services[row] as number] as number
    keys[nth] = tierAt(room, ordering, row) * A_TIER + rank * TRACE - (room.scores[row] as number)
  }
  const sorted = takeSmallest(keys, Math.max(MIXED, most)).map((nth) =>
    placedAt(index, room, ordering, rows[nth] as number),
  )
  return [...mixKinds(sorted.slice(0, MIXED), most), ...sorted.slice(MIXED)].slice(0, most)
}

/** By tier, then distance as finely as the place is known, then freshness, then score (search guide 2.2.6). */
export function orderByDistance(
  index: OpenIndex,
  room: Room,
  ordering: Ordering,
  rows: readonly number[],
  most: number,
  place: SearchPlace,
  today: number,
): Placed[] {
  const grain = Math.max(KM_PER_MILE, place.spreadKm)
  const { best } = room
  const keys = new Float64Array(rows.length)
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] as number
    const service = room.services[row] as number
    const score = room.scores[row] as number
    const steps = Math.min(999, Math.floor((room.km[service] as number) / grain))
    const fresh = freshnessRank[freshnessOf(index.facts.checkedDay[service] as number, today)]
    const missing = best > 0 ? 1 - score / best : 0
    const trace = (index.ranks[service] as number) * TRACE
    keys[nth] = tierAt(room, ordering, row) * 1e5 + steps * 100 + fresh * 10 + 9 * missing + trace
  }
  return takeSmallest(keys, most).map((nth) => placedAt(index, room, ordering, rows[nth] as number))
}
