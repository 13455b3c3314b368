import { describe, expect, test } from 'vitest'
import { readAges } from './age-rules.ts'
import { readDay } from './assurance-rules.ts'
import { costTermOf } from './cost-rules.ts'
import { readSchedule } from './schedule-rules.ts'
import { readTime } from './time-of-day.ts'
import { readWait } from './wait-rules.ts'

const today = '2026-11-21'
const plain = (text: unknown) => (typeof text === 'string' ? text : undefined)
const hours = (schedule: Record<string, unknown>) => readSchedule(schedule, today, plain)

test.each([
  ['10:00:00', '10:00'],
  ['10:00Z', '10:00'],
  ['4:00 PM', '16:00'],
  ['9am', '09:00'],
  ['9.30 a.m.', '09:30'],
  ['12am', '00:00'],
  ['12 noon', '12:00'],
  ['0930', '09:30'],
  ['2026-01-01T18:30:00', '18:30'],
  ['9', undefined],
  ['25:00', undefined],
  ['closed', undefined],
])('a door that opens at %s', (given, time) => {
  expect(readTime(given)).toBe(time)
})

describe('opening times', () => {
  test.each([
    [
      'a week of iCalendar',
      { freq: 'WEEKLY', byday: 'TU,TH', opens_at: '10:00:00', closes_at: '18:00:00' },
      [
        { weekday: 2, opensAt: '10:00', closesAt: '18:00' },
        { weekday: 4, opensAt: '10:00', closesAt: '18:00' },
      ],
    ],
    [
      'a weekday by name',
      { weekday: 'Monday', opens_at: '14:00', closes_at: '4:00 PM' },
      [{ weekday: 1, opensAt: '14:00', closesAt: '16:00' }],
    ],
    [
      'the second Monday',
      { freq: 'MONTHLY', byday: '2MO', opens_at: '9am', closes_at: '11am' },
      [{ weekday: 1, opensAt: '09:00', closesAt: '11:00', note: 'second Monday of the month' }],
    ],
    [
      'every two weeks',
      { freq: 'WEEKLY', interval: 2, byday: 'FR', opens_at: '09:00', closes_at: '10:00' },
      [{ weekday: 5, opensAt: '09:00', closesAt: '10:00', note: 'every 2 weeks' }],
    ],
    [
      'all day',
      { byday: 'SU', opens_at: '00:00', closes_at: '23:59' },
      [{ weekday: 7, opensAt: '00:00', closesAt: '24:00' }],
    ],
    [
      'past midnight',
      { byday: 'SU', opens_at: '20:00', closes_at: '02:00' },
      [
        { weekday: 7, opensAt: '20:00', closesAt: '24:00' },
        { weekday: 1, opensAt: '00:00', closesAt: '02:00' },
      ],
    ],
    [
      'a span that cannot be meant',
      { weekday: 'Monday', opens_at: '9am', closes_at: '03:00' },
      [{ weekday: 1, note: '9am to 03:00' }],
    ],
    ['words only', { description: 'By appointment' }, [{ note: 'By appointment' }]],
    [
      'hours that have ended',
      { byday: 'MO', opens_at: '09:00', closes_at: '17:00', valid_to: '2020-01-01' },
      [],
    ],
    ['nothing', {}, []],
  ])('%s', (_what, schedule, read) => {
    expect(hours(schedule)).toEqual(read)
  })
  test('every day is seven days', () =>
    expect(hours({ freq: 'DAILY', opens_at: '09:00', closes_at: '17:00' })).toHaveLength(7))
})

test.each([
  ['6 years - 14 years', { minimumAge: 6, maximumAge: 14 }],
  ['11+', { minimumAge: 11 }],
  ['From 5 years upwards', { minimumAge: 5 }],
  ['13-25', { minimumAge: 13, maximumAge: 25 }],
  ['0-19 years', { minimumAge: 0, maximumAge: 19 }],
  ['6 months to 4 years', { minimumAge: 6, maximumAge: 4 }],
  ['under 5s', { maximumAge: 4 }],
  ['over 18', { minimumAge: 18 }],
  ['Adults', { minimumAge: 18 }],
  ['All ages', {}],
  ['since 1992', {}],
])('an age group of %s', (given, ages) => {
  if (given === '6 months to 4 years') expect(readAges(given)).toEqual({ minimumAge: 0.5, maximumAge: 4 })
  else expect(readAges(given)).toEqual(ages)
})

test.each([
  ['No wait.', 'now'],
  ['Varies.', 'unknown'],
  ['No wait to 2 weeks.', 'weeks'],
  ['two_weeks', 'weeks'],
  ['About 3 months', 'm1_3'],
  ['4 to 6 months', 'm3_6'],
  ['up to a year', 'm6_up'],
  ['Waiting list closed', 'closed'],
])('a wait of "%s"', (given, band) => {
  expect(readWait(given, undefined)?.band).toBe(band)
})

test.each([
  ['Free', 'free'],
  ['None.', 'free'],
  ['None, except for permits', undefined],
  ['Free tea, classes £5', undefined],
  ['By donation', 'donation'],
  ['£10 a session', undefined],
])('a fee of "%s"', (given, term) => {
  expect(costTermOf(given)).toBe(term)
})

test.each([
  ['2024-12-10', '2024-12-10'],
  ['2025-09-02T12:06:15.654', '2025-09-02'],
  ['31/03/2026', '2026-03-31'],
  ['2027-01-01', undefined],
  ['2026-02-31', undefined],
  ['', undefined],
])('a check dated %s', (given, day) => {
  expect(readDay(given, today)).toBe(day)
})
