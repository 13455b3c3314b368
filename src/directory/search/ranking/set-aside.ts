import type { SearchAnswer, SetAside } from '../search-words.ts'
import type { OpenIndex } from '../service-index/open-index.ts'
import { tierNumber } from './assess.ts'
import { group } from './filter-services.ts'
import type { Room } from './room.ts'

const MOST_NAMED = 20

/** Services that fit the words well and are for other ages only: named with their ages, so that nothing vanishes silently. */
export function setAside(index: OpenIndex, room: Room): SearchAnswer['setAside'] {
  const { minimumAge, maximumAge } = index.facts
  const found: number[] = []
  for (let row = 0; row < room.size; row += 1) {
    if (room.failed[row] === group.age && tierNumber(room.scores[row] as number, room.best) <= 1)
      found.push(row)
  }
  const score = (row: number): number => room.scores[row] ?? 0
  const service = (row: number): number => room.services[row] ?? 0
  const rank = (row: number): number => index.ranks[service(row)] ?? 0
  const likeliest = found.sort((a, b) => score(b) - score(a) || rank(a) - rank(b)).slice(0, MOST_NAMED)
  const services = likeliest.map((row): SetAside => {
    const [minimum, maximum] = [
      minimumAge[service(row)] ?? Number.NaN,
      maximumAge[service(row)] ?? Number.NaN,
    ]
    return {
      id: index.idOf(service(row)),
      why: 'age',
      ...(Number.isNaN(minimum) ? {} : { minimumAge: minimum }),
      ...(Number.isNaN(maximum) ? {} : { maximumAge: maximum }),
    }
  })
  return { count: found.length, services }
}
