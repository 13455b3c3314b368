import fc from 'fast-check'
import { expect, it } from 'vitest'
import { takeSmallest } from './take-smallest.ts'

it('takes what a sort would, for any keys', () => {
  const keys = fc.array(
    fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 })),
    { maxLength: 300 },
  )
  fc.assert(
    fc.property(keys, fc.nat(40), (values, most) => {
      const sorted = values
        .map((_, place) => place)
        .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
      expect(takeSmallest(Float64Array.from(values), most)).toEqual(sorted.slice(0, most))
    }),
  )
})
