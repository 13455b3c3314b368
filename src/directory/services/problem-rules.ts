import { daysAfter } from '../../platform/clock/days.ts'

export interface OpenProblem {
  id: string
  service_id: string
  name: string | null
  kind: 'line_dead' | 'details_wrong' | 'did_not_help'
  words: string | null
  /** YYYY-MM-DD in Europe/London. */
  reported_on: string
}

const WEEK = 7
const ENOUGH = 2

/**
 * Two reports of a dead line within seven days put a record at the head (directory guide 5). Nothing is hidden or ranked
 * down by reports: that would be a way to silence a service.
 */
export function orderProblems(problems: readonly OpenProblem[], today: string): OpenProblem[] {
  const since = daysAfter(today, -WEEK)
  const isRecent = ({ kind, reported_on }: OpenProblem) => kind === 'line_dead' && reported_on >= since
  const dead = Map.groupBy(problems.filter(isRecent), ({ service_id }) => service_id)
  const isPressing = ({ service_id }: OpenProblem) => (dead.get(service_id)?.length ?? 0) >= ENOUGH
  return [...problems.filter(isPressing), ...problems.filter((problem) => !isPressing(problem))]
}
