import { describe, expect, it } from 'vitest'
import { madeSearches } from './made-searches.ts'
import { madeService } from './made-services.ts'
import { readMadeWorld } from './made-world.ts'

const world = readMadeWorld('2026-11-21')
const made = Array.from({ length: 1000 }, (_, number) => madeService(number, world))

describe('the made-up directory that speed is measured on', () => {
  it('is the same in every run, so that two runs can be compared', () => {
    expect(madeService(417, world)).toEqual(made[417])
    expect(new Set(made.map((service) => service.description)).size).toBe(1000)
  })

  it('is spread as a real one: most have a door, some come home, a few reach everybody', () => {
    const doors = made.filter(({ locations }) => locations.length > 0).length
    const wide = made.filter(({ reach }) => reach !== 'local').length
    expect(doors).toBeGreaterThan(800)
    expect(doors).toBeLessThan(900)
    expect(wide).toBeGreaterThan(20)
    expect(wide).toBeLessThan(90)
    expect(new Set(made.map(({ areas }) => areas[0]?.name)).size).toBeGreaterThan(60)
  })

  it('describes services at the length at which people do', () => {
    const lengths = made.map(({ description = '' }) => description.split(/\s+/).length)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(110)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(300)
  })

  it('rings nobody: all numbers are from the ranges kept for made-up ones', () => {
    const kept = /^(01632 960|0113 496 0|020 7946 0|0808 157 0|07700 900)\d{3}$/
    expect(made.flatMap(({ phones }) => phones).filter(({ number }) => !kept.test(number))).toEqual([])
  })

  it('is asked for in 500 different ways from 500 places', () => {
    const searches = madeSearches(500, world.towns)
    expect(new Set(searches.map(({ words }) => words)).size).toBe(500)
    expect(new Set(searches.map(({ place }) => place)).size).toBeGreaterThan(480)
  })
})
