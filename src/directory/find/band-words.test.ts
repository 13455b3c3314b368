import { expect, test } from 'vitest'
import type { Place } from '../places/place.ts'
import { bandWords } from './band-words.ts'
import { nearAndFar } from './near-and-far-rules.ts'

const place = (code: string, label: string): Place => ({
  ...{ code, label, precision: 'area', point: { lat: 53.3, lng: -3.8 }, spreadKm: 50 },
  ...{ councils: [], region: null, nation: 'wales', source: 'test' },
})
const nearest = { name: 'near', count: 3, reach: { how: 'area_only' } } as const

test.each([
  ['LL13', /name of your town/],
  ['LL13/W06000006', /name of your town/],
  ['LL', /first half of your postcode/],
])('whoever gave %s is not asked for what they gave, nor told that all of it is near', (code, asked) => {
  const { heading, explanation } = bandWords(nearest, place(code, 'the Llandudno area'))
  expect(heading).toBe('Nearest to the Llandudno area')
  expect(explanation).toMatch(asked)
})

test('what is 140 miles away is not near; a wide place has room in its own measure', () => {
  const hit = (id: string, distanceKm?: number) => ({
    id,
    ...(distanceKm === undefined ? {} : { distanceKm }),
  })
  const hits = [hit('door', 3), hit('town', 39), hit('county', 48), hit('away', 225), hit('unknown')]
  const ids = (spread: number) => {
    const { near, far } = nearAndFar(hits, spread)
    return [near.map(({ id }) => id), far.map(({ id }) => id)]
  }
  expect(ids(1)).toEqual([
    ['door', 'town', 'unknown'],
    ['county', 'away'],
  ])
  expect(ids(10)).toEqual([['door', 'town', 'county', 'unknown'], ['away']])
})
