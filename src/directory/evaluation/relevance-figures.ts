import { hit, type Rate, rateOf } from './rates.ts'

export interface RelevanceOutcome {
  id: string
  /** Grade 1 or 2 by id of the service. */
  grades: ReadonlyMap<string, number>
  /** Ids in the order of rank. */
  found: readonly string[]
}

export interface RelevanceFigures {
  ndcg10: Rate
  recall10: Rate
  success5: Rate
}

const DEPTH = 10
const gain = (grade: number, place: number): number => (2 ** grade - 1) / Math.log2(place + 2)

/** Discounted gain of the first ten against the best possible order: 1 when nothing could stand better. */
export function ndcg({ grades, found }: RelevanceOutcome): number {
  const got = found.slice(0, DEPTH).reduce((sum, id, place) => sum + gain(grades.get(id) ?? 0, place), 0)
  const best = [...grades.values()]
    .sort((a, b) => b - a)
    .slice(0, DEPTH)
    .reduce((sum, grade, place) => sum + gain(grade, place), 0)
  return best === 0 ? 0 : got / best
}

/** Of the services of grade 2, the share among the first ten; of ten at most, since no more can stand there. */
export function recall({ grades, found }: RelevanceOutcome): number | undefined {
  const best = [...grades].filter(([, grade]) => grade === 2).map(([id]) => id)
  if (best.length === 0) return undefined
  const first = found.slice(0, DEPTH)
  return best.filter((id) => first.includes(id)).length / Math.min(DEPTH, best.length)
}

const rightInFirst5 = ({ grades, found }: RelevanceOutcome): boolean =>
  found.slice(0, 5).some((id) => grades.has(id))

export const relevanceFigures = (outcomes: readonly RelevanceOutcome[]): RelevanceFigures => ({
  ndcg10: rateOf(outcomes.map(ndcg)),
  recall10: rateOf(outcomes.map(recall).filter((share) => share !== undefined)),
  success5: rateOf(outcomes.map((each) => hit(rightInFirst5(each)))),
})
