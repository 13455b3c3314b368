import { expect, test } from 'vitest'
import { type OpenProblem, orderProblems } from './problem-rules.ts'

const problem = (id: string, service: string, kind: OpenProblem['kind'], day: string): OpenProblem => ({
  id,
  service_id: service,
  name: service,
  kind,
  words: null,
  reported_on: day,
})

test('two people who found a line dead within a week put it first; one, or two long ago, do not', () => {
  const problems = [
    problem('a', 'kettle', 'did_not_help', '2026-11-21'),
    problem('b', 'heron', 'line_dead', '2026-11-21'),
    problem('c', 'lantern', 'line_dead', '2026-11-20'),
    problem('d', 'lantern', 'line_dead', '2026-11-15'),
    problem('e', 'heron', 'line_dead', '2026-11-10'),
  ]
  expect(orderProblems(problems, '2026-11-21').map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b', 'e'])
})
