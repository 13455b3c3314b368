import { expect, test } from 'vitest'
import { frameAround } from './map-geometry-rules.ts'
import { kmToCorner } from './polygon-rules.ts'

// More than a function takes arguments: the finest boundaries follow each rock of a coast.
const MANY = 400_000

test('a council with a long coast is measured to its nearest corner, and a map is drawn around all of it', () => {
  const coast = Array.from({ length: MANY }, (_each, at): [number, number] => [
    -5 - at / MANY,
    57 + at / MANY,
  ])
  const island: [number, number][] = [[-4.99, 57]]
  expect(kmToCorner({ lat: 57, lng: -4.99 }, [[coast], [island]])).toBe(0)
  expect(kmToCorner({ lat: 57, lng: -4 }, [[coast]])).toBeCloseTo(60.6, 0)
  const frame = frameAround(coast.map(([lng, lat]) => ({ lat, lng })))
  expect(frame.west).toBeLessThan(-5.99)
  expect(frame.north).toBeGreaterThan(57.99)
})
