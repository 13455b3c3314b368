import { expect, test } from 'vitest'
import { hoursLines, hoursNotes } from './hours-lines.ts'

const slot = (weekday: number, opensAt: string, closesAt: string) => ({ weekday, opensAt, closesAt })

test('days after one another with the same hours are told together', () => {
  const week = [1, 2, 3].flatMap((day) => [slot(day, '09:00', '12:00'), slot(day, '13:00', '17:30')])
  expect(hoursLines([...week, slot(5, '09:00', '12:00'), slot(6, '09:00', '12:00')])).toEqual([
    { day: 'Monday to Wednesday', slots: ['9am to noon', '1pm to 5.30pm'] },
    { day: 'Friday and Saturday', slots: ['9am to noon'] },
  ])
  expect(hoursLines([1, 2, 3, 4, 5, 6, 7].map((day) => slot(day, '00:00', '24:00')))).toEqual([
    { day: 'Every day', slots: ['all day and night'] },
  ])
})

test('a note that several slots carry is read once', () => {
  expect(hoursNotes([{ note: 'By booking' }, { weekday: 2, note: 'By booking' }])).toEqual(['By booking'])
})
