import { expect, test } from 'vitest'
import { aPublishedService } from '../../../test/support/published-service.ts'
import { ageLine, checkedLine, costLine, distanceLine, waitLine } from './service-lines.ts'

const today = '2026-11-21'

test.each([
  [{ checkedOn: '2026-09-12', checkedBy: 'the service' }, 'Checked 12 September by the service'],
  [
    { checkedOn: '2026-07-01', checkedBy: 'the service' },
    'Checked 1 July by the service. Please ask whether it is still right',
  ],
  [{ checkedOn: '2025-10-02' }, 'We have not been able to check this since 2 October 2025'],
  [{}, 'Not yet checked by us'],
])('checks %o read: %s', (checks, words) => {
  expect(checkedLine(aPublishedService({ checks }), today)).toBe(words)
})

test.each([
  [{ minimumAge: 11, maximumAge: 17 }, '11 to 17'],
  [{ minimumAge: 18 }, '18 and over'],
  [{ minimumAge: 0, maximumAge: 5 }, 'Up to 5'],
  [{ minimumAge: 0, maximumAge: 120 }, 'All ages'],
  [{}, null],
])('ages %o read: %s', (ages, words) => {
  expect(ageLine(aPublishedService(ages))).toBe(words)
})

test('a wait that was stated more than 90 days ago is not told', () => {
  const wait = (statedOn: string) => waitLine(aPublishedService({ wait: { band: 'weeks', statedOn } }), today)
  expect(wait('2026-08-23')).toBe('Wait: weeks (said on 23 August)')
  expect(wait('2026-08-22')).toBeNull()
})

test('money is whole pounds where it is', () => {
  expect(costLine(aPublishedService({ costs: [{ amountPence: 2000 }] }))).toBe('£20')
  expect(costLine(aPublishedService({ costs: [{ term: 'sliding_scale', amountPence: 550 }] }))).toBe(
    'Price depends on income, £5.50',
  )
  expect(costLine(aPublishedService({ costs: [{ term: 'free' }] }))).toBe('Free')
})

test('a distance is never finer than what is known of the place', () => {
  expect(distanceLine(5, 0)).toBe('about 3 miles away')
  expect(distanceLine(1, 0)).toBe('less than a mile away')
  expect(distanceLine(5, 12)).toBe('nearby')
  expect(distanceLine(10, 65)).toBe('within about 45 miles')
  expect(distanceLine(36, 10)).toBe('about 20 miles away')
})
