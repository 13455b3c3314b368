import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closedLast } from './open-now-first.ts'

const someHit = fc.record({
  id: fc.uuid(),
  tier: fc.constantFrom('strong' as const, 'partial' as const, 'weak' as const),
})
const ranked = fc
  .array(someHit, { maxLength: 20 })
  .map((hits) => ['strong', 'partial', 'weak'].flatMap((tier) => hits.filter((hit) => hit.tier === tier)))

test('what is closed moves behind its equals, never behind a weaker match, and nothing is lost', () => {
  fc.assert(
    fc.property(ranked, fc.func(fc.boolean()), (hits, isClosed) => {
      const closed = new Set(hits.filter(({ id }) => isClosed(id)).map(({ id }) => id))
      const shown = closedLast(hits, closed)
      expect(shown.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        hits.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      )
      expect(shown.map(({ tier }) => tier)).toEqual(hits.map(({ tier }) => tier))
      for (const tier of ['strong', 'partial', 'weak']) {
        const same = shown.filter((hit) => hit.tier === tier).map(({ id }) => closed.has(id))
        expect(same).toEqual(same.toSorted((a, b) => Number(a) - Number(b)))
      }
    }),
  )
})
