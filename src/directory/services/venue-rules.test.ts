import { expect, test } from 'vitest'
import type { PublicVenue } from './published-service.ts'
import { isApproximate, nearestVenue, venueInWords } from './venue-rules.ts'

const venue = (own: Partial<PublicVenue>): PublicVenue => ({
  id: 'a',
  level: 'public',
  schedules: [],
  ...own,
})

test.each([
  [{ town: 'Leeds', outcode: 'LS6' }, 'Leeds'],
  [{ level: 'district', town: 'Leeds', outcode: 'LS6' }, 'somewhere in LS6 (Leeds)'],
  [{ level: 'district', town: 'Leeds' }, 'somewhere in Leeds'],
  [{ level: 'district', outcode: 'LS6' }, 'somewhere in LS6'],
  [
    { level: 'phone_for_address', council: { code: 'E08000035', name: 'Leeds' } },
    'Leeds, address given when you call',
  ],
  [{ level: 'phone_for_address' }, undefined],
] as const)('a venue %o is said to be: %s', (own, words) => {
  expect(venueInWords(venue(own))).toBe(words)
})

test('the venue that is spoken of is the one that is near', () => {
  const venues = [
    venue({ town: 'Loughborough', point: { lat: 52.77, lng: -1.21 } }),
    venue({ town: 'Rutland' }),
    venue({ town: 'Oakham', point: { lat: 52.67, lng: -0.73 } }),
  ]
  expect(nearestVenue(venues, { lat: 52.66, lng: -0.7 })?.town).toBe('Oakham')
  expect(nearestVenue(venues, null)?.town).toBe('Loughborough')
})

test('the middle of a town is no door', () => {
  expect(isApproximate(venue({ pointSpreadKm: 10 }))).toBe(true)
  expect(isApproximate(venue({ pointSpreadKm: 0 }))).toBe(false)
})
