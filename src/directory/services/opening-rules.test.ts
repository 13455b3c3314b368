import { expect, test } from 'vitest'
import { openingAt, openingLine, timeInWords } from './opening-rules.ts'

const slot = (weekday: number, opensAt: string, closesAt: string) => ({ weekday, opensAt, closesAt })
const week = [slot(1, '09:00', '12:00'), slot(1, '14:00', '17:30'), slot(5, '22:00', '02:00')]

test.each([
  // Monday 23 November 2026 is winter time, Monday 6 July 2026 summer time
  ['2026-11-23T09:30:00Z', 'Open now, until noon'],
  ['2026-11-23T12:30:00Z', 'Closed now, opens today 2pm'],
  ['2026-11-23T17:30:00Z', 'Closed now, opens Friday 10pm'],
  ['2026-07-06T08:30:00Z', 'Open now, until noon'],
  ['2026-07-06T16:45:00Z', 'Closed now, opens Friday 10pm'],
  ['2026-11-28T01:30:00Z', 'Open now, until 2am'],
  ['2026-11-28T02:00:00Z', 'Closed now, opens Monday 9am'],
])('at %s somebody reads: %s', (instant, words) => {
  expect(openingLine(openingAt(week, new Date(instant)))).toBe(words)
})

test('a line that is open all day and night never closes', () => {
  const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => slot(weekday, '00:00', '23:59'))
  expect(openingLine(openingAt(always, new Date('2026-11-23T23:59:30Z')))).toBe('Open now')
})

test('hours given only as words are unknown, not closed', () => {
  expect(openingAt([{ note: 'by appointment' }], new Date())).toEqual({ now: 'unknown' })
})

test('times read as people say them', () => {
  expect(['09:00', '17:30', '12:00', '24:00', '00:15'].map(timeInWords)).toEqual([
    '9am',
    '5.30pm',
    'noon',
    'midnight',
    '12.15am',
  ])
})
