import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayMissing, readDay } from './read-day.ts'
import { shownDay, typedDayIn } from './typed-day.ts'

const read = (day: string, month: string, year: string) =>
  readDay({ day, month, year }, 'the date of the meeting')

test.each([
  ['3', '3', '2027'],
  ['03', '03', '2027'],
  ['3', 'March', '2027'],
  ['3', 'mar', '2027'],
  ['3', 'MAR.', '2027'],
])('%s %s %s is 3 March 2027', (day, month, year) =>
  expect(read(day, month, year)).toEqual({ kind: 'day', day: '2027-03-03' }),
)

test.each<[string, string, string, string[], string]>([
  ['3', '', '2027', ['month'], 'The date of the meeting also needs a month'],
  ['', '3', '', ['day', 'year'], 'The date of the meeting also needs a day and a year'],
  ['', '', '2027', ['day', 'month'], 'The date of the meeting also needs a day and a month'],
  ['3', '3', '27', ['year'], 'The date of the meeting needs all four digits of its year, such as 2027'],
  ['3', '3', '0027', ['year'], 'needs all four digits'],
  ['32', '3', '2027', ['day'], 'needs a day from 1 to 31'],
  ['third', '3', '2027', ['day'], 'needs a day from 1 to 31'],
  ['0', '3', '2027', ['day'], 'needs a day from 1 to 31'],
  ['3', '13', '2027', ['month'], 'needs a month from 1 to 12, or its name'],
  ['3', 'ma', '2027', ['month'], 'needs a month from 1 to 12, or its name'],
  ['3', 'Marchember', '2027', ['month'], 'needs a month from 1 to 12, or its name'],
  ['30', '2', '2027', ['day'], 'February 2027 has 28 days'],
  ['29', 'feb', '2100', ['day'], 'February 2100 has 28 days'],
])('%s %s %s is asked for again, at the part that is wrong', (day, month, year, parts, mend) => {
  const answer = read(day, month, year)
  expect(answer).toMatchObject({ kind: 'wrong', parts })
  expect(answer.kind === 'wrong' && answer.mend).toContain(mend)
})

test('a day that has to be there is asked for by its name', () => {
  const none = typedDayIn({}, 'metOn')
  expect(readDay(none)).toEqual({ kind: 'none' })
  expect(dayMissing(none, 'the date of the meeting')).toBe('Write the date of the meeting, such as 27 3 2027')
})

test('every day that is shown is read as the same day, and nothing else is ever a day', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (at) => {
      const day = at.toISOString().slice(0, 10)
      expect(readDay(shownDay(day))).toEqual({ kind: 'day', day })
    }),
  )
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (day, month, year) => {
      const answer = readDay({ day, month, year })
      if (answer.kind === 'day') expect(new Date(answer.day).toISOString().slice(0, 10)).toBe(answer.day)
    }),
  )
})
