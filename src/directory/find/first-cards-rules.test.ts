import { expect, test } from 'vitest'
import type { Hit, Reason, Tier } from '../search/search-words.ts'
import { firstHits } from './first-cards-rules.ts'

const hit = (id: string, tier: Tier, reasons: readonly Reason[]): Hit => ({
  ...{ id, tier, reasons, band: 'area', score: 1, freshness: 'current' },
  ...{ ask: [], kinds: [] },
})
const covers: Reason = { because: 'serves', area: 'Leicester' }
const mentions: Reason = { because: 'text', words: ['nightmares'] }
const shown = (hits: Hit[], isUnderstood = true) => firstHits('area', hits, isUnderstood).map(({ id }) => id)

test('what covers the place and meets none of the words waits behind “Show all”', () => {
  const hits = [hit('fits', 'weak', [mentions, covers]), hit('serves', 'weak', [covers])]
  expect(shown(hits)).toEqual(['fits'])
  expect(shown(hits, false)).toEqual(['fits', 'serves'])
  expect(shown([hit('good', 'partial', [covers])])).toEqual(['good'])
})

test('words that say nothing to us (“help me”) hide nothing', () => {
  expect(shown([hit('a', 'partial', []), hit('b', 'weak', [covers])], false)).toEqual(['a', 'b'])
})

test('a band of which nothing fits still shows two', () => {
  const hits = ['a', 'b', 'c'].map((id) => hit(id, 'weak', [covers]))
  expect(shown(hits)).toEqual(['a', 'b'])
})
