import { expect, test } from 'vitest'
import { aPublishedService } from '../../../test/support/published-service.ts'
import type { Hit } from '../search/search-words.ts'
import { type CardContext, toCard } from './result-card-rules.ts'

const context: CardContext = {
  today: '2026-11-22',
  now: new Date('2026-11-22T12:00:00Z'),
  spreadKm: 3,
  from: { lat: 52.67, lng: -0.73 },
  onList: new Set(),
}
const hit = (own: Partial<Hit>): Hit => ({
  id: 'a',
  band: 'near',
  tier: 'strong',
  score: 1,
  freshness: 'current',
  ask: [],
  kinds: [],
  reasons: [],
  ...own,
})
const venue = (town: string, lat: number, lng: number) => ({
  id: town,
  level: 'public' as const,
  town,
  point: { lat, lng },
  pointSpreadKm: 0,
  schedules: [],
})
const service = aPublishedService({
  venues: [
    venue('Loughborough', 52.77, -1.21),
    venue('Oakham', 52.66, -0.72),
    venue('Leicester', 52.63, -1.13),
  ],
})

test('of several venues the card names the one that its distance belongs to', () => {
  expect(toCard(service, hit({ distanceKm: 1.2 }), context).where).toBe('Oakham, nearby')
  expect(toCard(service, hit({ band: 'area' }), context).where).toBe('Oakham and 2 more places')
})

test('a place that is only known as an area says so, and no distance finer than that', () => {
  const coarse = {
    ...venue('Leeds', 52.8, -0.7),
    level: 'district' as const,
    outcode: 'LS6',
    pointSpreadKm: 15,
  }
  const card = toCard(aPublishedService({ venues: [coarse] }), hit({ distanceKm: 12 }), context)
  expect(card.where).toBe('Somewhere in LS6 (Leeds), about 7 miles away')
  const wide = { ...coarse, pointSpreadKm: 65 }
  expect(toCard(aPublishedService({ venues: [wide] }), hit({ distanceKm: 12 }), context).where).toBe(
    'Somewhere in LS6 (Leeds), within about 50 miles',
  )
})

test('a number to text is offered where there is none to ring', () => {
  const card = toCard(
    aPublishedService({ phones: [{ number: '85258', use: 'text', label: 'the word SHOUT' }] }),
    hit({ band: 'remote' }),
    context,
  )
  expect(card.number).toEqual({ before: 'Text SHOUT to ', number: '85258', uri: 'sms:85258' })
})
