import { describe, expect, test } from 'vitest'
import { type Helpline, nations, situations } from './helpline.ts'
import { helplines } from './helpline-content.ts'
import { helplineListings, toListing } from './helpline-listing.ts'
import { daysPastReview, reviewStateOf } from './helpline-review-rules.ts'
import {
  coversUk,
  emergencyLine,
  hasNumber,
  hoursLine,
  isShown,
  linesFor,
  listeningLine,
} from './helpline-rules.ts'

const today = '2026-11-22'
const expired = '2027-06-15'
const samaritans = listeningLine(helplines)
const line = (own: Partial<Helpline>): Helpline => ({ ...samaritans, ...own })

test('a number that nobody has read in a published source is never shown', () => {
  const unread = line({ number_confirmed: false, page: null, text: null })
  expect(isShown(unread)).toBe(false)
  const linked = line({ number_confirmed: false, page: { url: 'https://example.org/', confirmed: true } })
  expect(isShown(linked)).toBe(true)
  expect(toListing(linked, today)).toMatchObject({ phone: null, url: 'https://example.org/' })
})

test('hours that are not confirmed, or past their review, say "check hours" and the line stays', () => {
  expect(hoursLine(samaritans, today)).toBe('Day and night, every day')
  expect(hoursLine(line({ hours_confirmed: false }), today)).toMatch(/^Check hours/)
  expect(hoursLine(samaritans, expired)).toMatch(/^Check hours/)
  expect(isShown(samaritans)).toBe(true)
  expect(linesFor(helplines, ['talk_to_someone'], 'wales').map(({ id }) => id)).toContain('samaritans')
  expect(helplineListings(expired)).toHaveLength(helplineListings(today).length)
  expect(helplineListings(expired).every(({ hours }) => hours.length === 0)).toBe(true)
})

test('a record on its review date is still good, a day later not, and 31 days later it stops a release', () => {
  expect(reviewStateOf(samaritans, '2027-05-21')).toBe('unsigned')
  expect(reviewStateOf(samaritans, '2027-05-22')).toBe('expired')
  expect(daysPastReview(samaritans, '2027-06-20')).toBe(30)
  expect(reviewStateOf(samaritans, '2027-06-20')).toBe('expired')
  expect(reviewStateOf(samaritans, '2027-06-21')).toBe('overdue')
  expect(reviewStateOf(line({ confirmed_by: 'A named person' }), today)).toBe('signed')
})

describe.each([...nations, null])('somebody in %s', (nation) => {
  test.each(situations)('in the situation %s finds at least two lines that answer there', (situation) => {
    const found = linesFor(helplines, [situation], nation)
    expect(found.length).toBeGreaterThanOrEqual(2)
    expect(new Set(found).size).toBe(found.length)
    for (const each of found) {
      expect(isShown(each)).toBe(true)
      if (nation !== null) expect(each.nations).toContain(nation)
    }
  })
})

test('lines for anybody stand after the one that is about it', () => {
  expect(linesFor(helplines, ['own_thoughts'], 'england').map(({ id }) => id)).toEqual([
    'stop-it-now',
    'samaritans',
    'shout',
  ])
})

test('somebody not safe at home, anywhere in the UK, finds a line that is open day and night', () => {
  for (const nation of nations) {
    const [first] = linesFor(helplines, ['not_safe_at_home'], nation)
    expect(first && hasNumber(first) && hoursLine(first, today), nation).toBe('Day and night, every day')
  }
})

test('after an assault, when we do not know where, the line of one small nation does not lead', () => {
  const [first, ...others] = linesFor(helplines, ['sexual_violence'], null)
  expect(first?.nations).toContain('england')
  expect(others.map(({ id }) => id)).toContain('live-fear-free')
})

test('without a nation, lines of the whole UK come, and those of each nation where nothing else is for everybody', () => {
  expect(linesFor(helplines, ['thoughts_of_suicide'], null).every(coversUk)).toBe(true)
  const home = new Set(
    linesFor(helplines, ['not_safe_at_home'], null).flatMap((each) => (coversUk(each) ? [] : each.nations)),
  )
  expect([...home].sort()).toEqual([...nations].sort())
})

test('without its two lines of every page, the registry cannot be used', () => {
  expect(emergencyLine(helplines).phone.number).toBe('999')
  expect(samaritans.phone.number).toBe('116 123')
  expect(() => emergencyLine([])).toThrow(/emergency/)
  expect(() => listeningLine(helplines.map((each) => ({ ...each, hours_confirmed: false })))).toThrow(
    /24-hour/,
  )
})
