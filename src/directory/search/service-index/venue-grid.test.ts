import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildVenueGrid, eachVenueWithin } from './venue-grid.ts'

const radians = (degrees: number) => (degrees * Math.PI) / 180
function haversine(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const [p, q] = [radians(a.lat), radians(b.lat)]
  const half =
    Math.sin((q - p) / 2) ** 2 + Math.cos(p) * Math.cos(q) * Math.sin(radians(b.lng - a.lng) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(half))
}

const point = fc.record({
  lat: fc.double({ min: 49.1, max: 61, noNaN: true }),
  lng: fc.double({ min: -8.5, max: 2, noNaN: true }),
})

it('finds the venues of a circle and no others, wherever they lie', () => {
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 60 }),
      point,
      fc.double({ min: 1, max: 80, noNaN: true }),
      (points, middle, km) => {
        const grid = buildVenueGrid(points.map((each, service) => ({ ...each, service })))
        const found = new Map<number, number>()
        eachVenueWithin(grid, middle, km, (service, distance) => found.set(service, distance))
        points.forEach((each, service) => {
          const distance = haversine(each, middle)
          // The flat earth is 2 % off at the most over 80 km, so the rim of the circle is left open.
          if (distance < km * 0.98) expect(found.get(service)).toBeCloseTo(distance, -1)
          if (distance > km * 1.02 + 0.1) expect(found.has(service)).toBe(false)
        })
      },
    ),
  )
})

it('keeps a venue that lies outside the islands', () => {
  const grid = buildVenueGrid([{ lat: 0, lng: 0, service: 1 }])
  const found: number[] = []
  eachVenueWithin(grid, { lat: 0, lng: 0 }, 5, (service) => found.push(service))
  expect(found).toEqual([1])
})
