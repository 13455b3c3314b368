import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '../../../platform/clock/days.ts'
import { overrideStates, type PledgeDates, pledgeStates, stateWords } from '../pledge/pledge.ts'
import { reminderOn } from '../review/review-reminder-rules.ts'
import { yearAfter } from './day-rules.ts'
import { overrideOn, pledgeStateOn, reviewDaysOf } from './pledge-state-rules.ts'

const nothing: PledgeDates = { begunOn: null, signedOn: null, steppedBackOn: null, override: null }
const signed: PledgeDates = { ...nothing, begunOn: '2026-02-20', signedOn: '2026-03-03' }

describe('where somebody stands', () => {
  test.each([
    ['asked, and has not begun', nothing, '2026-03-03', 'invited'],
    ['has begun to write', { ...nothing, begunOn: '2026-02-20' }, '2026-03-03', 'pledging'],
    ['signed today', signed, '2026-03-03', 'current'],
    ['the day before eight weeks', signed, '2027-01-05', 'current'],
    ['eight weeks before', signed, '2027-01-06', 'review_due'],
    ['the day of the review', signed, '2027-03-03', 'review_due'],
    ['a day late', signed, '2027-03-04', 'in_grace'],
    ['the last day of being late', signed, '2027-04-28', 'in_grace'],
    ['after that', signed, '2027-04-29', 'lapsed'],
    ['years after', signed, '2031-01-01', 'lapsed'],
    ['stepped back', { ...signed, steppedBackOn: '2026-05-01' }, '2026-05-01', 'stepped_back'],
    ['stepped back long ago', { ...signed, steppedBackOn: '2026-05-01' }, '2029-05-01', 'stepped_back'],
  ] as const)('%s', (_who, dates, today, state) => {
    expect(pledgeStateOn(dates, today)).toBe(state)
  })

  test('a year from a leap day is the last of February', () => {
    expect(yearAfter('2028-02-29')).toBe('2029-02-28')
    expect(yearAfter('2027-02-28')).toBe('2028-02-28')
  })
})

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const maybeDay = fc.option(day)
const override = fc.record({
  state: fc.constantFrom(...overrideStates),
  reason: fc.constant('They are joining another body.'),
  fromOn: day,
  untilOn: day,
})
const dates: fc.Arbitrary<PledgeDates> = fc.record({
  begunOn: maybeDay,
  signedOn: maybeDay,
  steppedBackOn: maybeDay,
  override: fc.option(override),
})

describe('laws', () => {
  test('every day has exactly one state, and an override that holds wins and is shown', () => {
    fc.assert(
      fc.property(dates, day, (given, today) => {
        const state = pledgeStateOn(given, today)
        expect(pledgeStates).toContain(state)
        expect(pledgeStateOn(given, today)).toBe(state)
        const holds = overrideOn(given, today)
        const isInside =
          given.override !== null && given.override.fromOn <= today && today <= given.override.untilOn
        expect(holds !== null).toBe(isInside)
        if (holds) expect(state).toBe(holds.state)
        else expect(state).toBe(pledgeStateOn({ ...given, override: null }, today))
      }),
      { numRuns: 2000 },
    )
  })

  test('without a new signature time only ever leads on, and never back', () => {
    const order = ['current', 'review_due', 'in_grace', 'lapsed']
    fc.assert(
      fc.property(day, fc.nat(900), fc.nat(900), (signedOn, first, more) => {
        const facts = { ...nothing, signedOn }
        const earlier = order.indexOf(pledgeStateOn(facts, daysAfter(signedOn, first)))
        const later = order.indexOf(pledgeStateOn(facts, daysAfter(signedOn, first + more)))
        expect(earlier).toBeGreaterThanOrEqual(0)
        expect(later).toBeGreaterThanOrEqual(earlier)
      }),
    )
  })

  test('a reminder goes only to somebody whose review is due or a little late, and a state set by hand silences it', () => {
    fc.assert(
      fc.property(dates, day, (given, today) => {
        const reminder = reminderOn(given, today)
        if (reminder === null) return
        expect(['review_due', 'in_grace']).toContain(pledgeStateOn(given, today))
        expect(reminder.step === 'grace').toBe(pledgeStateOn(given, today) === 'in_grace')
        expect(reminder.reviewBy).toBe(reviewDaysOf(given.signedOn ?? '').reviewBy)
      }),
      { numRuns: 2000 },
    )
  })

  test('what the public sees is never what is prepared, or whoever stepped back', () => {
    const seen = pledgeStates.filter((state) => stateWords[state].isPublic)
    expect(seen).toEqual(['current', 'review_due', 'in_grace', 'lapsed'])
    expect(pledgeStates.filter((state) => stateWords[state].hasMark)).not.toContain('lapsed')
  })
})
