import type { OptionCounter } from './count-options.ts'
import type { ServiceFilter } from './filter-services.ts'
import { tierFloors } from './rank-weights.ts'
import type { Room } from './room.ts'
import type { Scorer } from './score-services.ts'

/** Scores the rows from `from` on, and tells which filters they fail. */
export function assessRows(room: Room, from: number, scorer: Scorer, filter: ServiceFilter): void {
  const { services, scores, failed } = room
  const { isOpen } = filter
  for (let row = from; row < room.size; row += 1) {
    const service = services[row] as number
    const fails = isOpen ? 0 : filter.failed(service)
    const score = scorer.of(service)
    scores[row] = score
    failed[row] = fails
    if (fails === 0 && score > room.best) room.best = score
  }
}

/** 0 strong, 1 partial, 2 weak, 3 no match. */
export function tierNumber(score: number, best: number): number {
  if (best <= 0 || score < tierFloors.weak * best) return 3
  return score >= tierFloors.strong * best ? 0 : score >= tierFloors.partial * best ? 1 : 2
}

/** Tells the counter of every row that matches the words, whatever filters it fails. */
export function countMatches(room: Room, counter: OptionCounter): void {
  const floor = Math.max(tierFloors.weak * room.best, Number.MIN_VALUE)
  for (let row = 0; row < room.size; row += 1) {
    if ((room.scores[row] as number) >= floor)
      counter.meet(room.services[row] as number, room.failed[row] as number)
  }
}
