import { describe, expect, test } from 'vitest'
import { areaPlace } from '../lookup/area-place.ts'
import { builtInCouncils } from './built-in-councils.ts'
import { aliasRows, areaRows } from './place-content.ts'
import { townsPinned } from './towns.ts'

describe('the table of postcode areas', () => {
  test('has the 121 of the United Kingdom and the three of the Crown dependencies', () => {
    expect(new Set(areaRows().map((row) => row.area)).size).toBe(124)
  })

  test.each(areaRows().map((row) => [row.area, row] as const))('%s is one point of GeoNames', (area, row) => {
    expect(townsPinned(`${row.town} ${row.at}`)).toHaveLength(1)
    const place = areaPlace(area)
    expect(place).toMatchObject({ precision: 'area', code: area })
    expect(place?.point?.lat).toBeGreaterThan(49)
    expect(place?.point?.lat).toBeLessThan(61)
  })

  // The first rows of these names are towns elsewhere.
  test.each([
    ['BB', 53.75, -2.48],
    ['ME', 51.39, 0.51],
    ['NP', 51.59, -3.0],
    ['SM', 51.35, -0.2],
    ['EN', 51.65, -0.08],
    ['HU', 53.74, -0.34],
    ['E', 51.53, 0],
  ])('%s is the right town of its name', (area, lat, lng) => {
    expect(areaPlace(area)?.point?.lat).toBeCloseTo(lat, 1)
    expect(areaPlace(area)?.point?.lng).toBeCloseTo(lng, 1)
  })
})

test('every pin of the hand lists is one town of GeoNames', () => {
  const pins = [
    ...builtInCouncils().flatMap((council) => council.towns),
    ...[...aliasRows().same, ...aliasRows().near].flatMap((row) => ('town' in row ? [row.town] : [])),
  ]
  expect(pins.filter((pin) => townsPinned(pin).length !== 1)).toEqual([])
})
