import { describe, expect, test } from 'vitest'
import { effectiveRadiusKm, milesBetween } from './place-rules.ts'

const oakham = { lat: 52.67, lng: -0.73 }
const leicester = { lat: 52.64, lng: -1.13 }

test('Oakham and Leicester are 17 miles apart, either way', () => {
  expect(milesBetween(oakham, leicester)).toBeCloseTo(16.9, 0)
  expect(milesBetween(leicester, oakham)).toBe(milesBetween(oakham, leicester))
})

describe('how far to look', () => {
  test.each([
    ['a wide rural half adds its reach', 5, { precision: 'outcode', spreadKm: 10 }, 18],
    ['a full postcode adds next to nothing', 5, { precision: 'postcode', spreadKm: 0.1 }, 8.1],
    ['a glen is capped', 5, { precision: 'outcode', spreadKm: 45 }, 50],
    ['a step that somebody chose is never cut', 50, { precision: 'outcode', spreadKm: 10 }, 80.5],
  ] as const)('%s', (_, miles, place, km) => expect(effectiveRadiusKm(miles, place)).toBeCloseTo(km, 0))

  test('of an area nothing is cut off', () => {
    expect(effectiveRadiusKm(5, { precision: 'area', spreadKm: 23 })).toBeNull()
  })
})
