import { expect, test } from 'vitest'
import { helplines } from './helpline-content.ts'
import { openAt } from './open-now-rules.ts'

const today = '2026-11-22'
const named = (id: string) => {
  const line = helplines.find((each) => each.id === id)
  if (!line) throw new Error(`no helpline ${id}`)
  return line
}

test.each([
  // Breathing Space: Monday to Thursday 6pm to 2am, then Friday 6pm to Monday 6am
  ['breathing-space', '2026-11-23T17:59:00Z', 'closed'],
  ['breathing-space', '2026-11-23T18:00:00Z', 'open'],
  ['breathing-space', '2026-11-24T01:59:00Z', 'open'],
  ['breathing-space', '2026-11-24T02:00:00Z', 'closed'],
  ['breathing-space', '2026-11-27T01:30:00Z', 'open'],
  ['breathing-space', '2026-11-27T12:00:00Z', 'closed'],
  ['breathing-space', '2026-11-29T12:00:00Z', 'open'],
  ['breathing-space', '2026-11-30T05:59:00Z', 'open'],
  ['breathing-space', '2026-11-30T06:00:00Z', 'closed'],
  // in summer, 6pm in Glasgow is 5pm UTC
  ['breathing-space', '2026-07-06T17:00:00Z', 'open'],
  ['calm', '2026-11-23T23:59:30Z', 'open'],
  ['calm', '2026-11-24T00:00:00Z', 'closed'],
  ['samaritans', '2026-11-24T03:00:00Z', 'open'],
  // its hours are not confirmed: never a guess
  ['nspcc', '2026-11-24T12:00:00Z', 'unknown'],
])('%s at %s is %s', (id, instant, state) => {
  expect(openAt(named(id), new Date(instant), today)).toBe(state)
})

test('past its review date, nobody can say whether a line is open', () => {
  expect(openAt(named('samaritans'), new Date('2027-06-15T12:00:00Z'), '2027-06-15')).toBe('unknown')
})
