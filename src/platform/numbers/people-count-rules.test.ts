import { array, assert, constantFrom, nat, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FEWEST_SHOWN,
  type PeopleCount,
  peopleCount,
  peopleCountWords,
  wholeOf,
} from './people-count-rules.ts'

const same = (one: PeopleCount, other: PeopleCount): boolean =>
  peopleCountWords(one) === peopleCountWords(other)
const MOST = 40
const counts = Array.from({ length: MOST + 8 }, (_, count) => count)
/** Every number of people that is shown in this way. */
const behind = (shown: PeopleCount): number[] => counts.filter((count) => same(peopleCount(count), shown))
const small = [0, 1, 2, 3, 4]

test('fewer than five, none among them, look alike; every other number is rounded to five', () => {
  expect([0, 1, 4, 5, 7, 8, 12, 13, 101].map((count) => peopleCountWords(peopleCount(count)))).toEqual([
    ...['fewer than 5', 'fewer than 5', 'fewer than 5', 'about 5', 'about 5', 'about 10', 'about 10'],
    ...['about 15', 'about 100'],
  ])
  for (const count of counts) expect(behind(peopleCount(count)).length).toBeGreaterThanOrEqual(3)
})

test('a whole is the sum of its parts, or at least what is shown of them', () => {
  const of = (...parts: number[]) => peopleCountWords(wholeOf(parts.map(peopleCount)))
  expect(of(10, 20)).toBe('about 30')
  expect(of(4, 7, 7)).toBe('at least 10')
  expect(of(1, 1, 1, 1)).toBe('fewer than 5')
  expect(of(3)).toBe('fewer than 5')
})

describe('nobody can work out a number that is not shown', () => {
  // All that somebody could know: every part and their whole, as shown, and the rule itself.
  const possible = (parts: readonly PeopleCount[], whole: PeopleCount, at: number): number[] => {
    const others = parts.map((part, index) => (index === at ? null : behind(part)))
    // A whole is made of what is shown: whatever the others are, they look as they do.
    return behind(parts[at] ?? { kind: 'few' }).filter((tried) =>
      same(wholeOf(others.map((each) => peopleCount(each === null ? tried : (each[0] ?? 0)))), whole),
    )
  }

  test('by subtraction of the parts that are shown from their whole', () => {
    const size = constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 22, 23, MOST)
    assert(
      property(array(size, { minLength: 1, maxLength: 7 }), (people) => {
        const parts = people.map(peopleCount)
        const whole = wholeOf(parts)
        for (const [at, count] of people.entries())
          if (count < FEWEST_SHOWN) expect(possible(parts, whole, at)).toEqual(small)
      }),
      { numRuns: 500 },
    )
  })

  test('by comparing every set of parts that would look the same, tried one by one', () => {
    for (const all of [
      [4, 7, 7],
      [1, 1, 1],
      [0, 5, 12],
      [4, 4, 12],
    ]) {
      const parts = all.map(peopleCount)
      const shown = [...parts, wholeOf(parts)].map(peopleCountWords).join()
      const alike = trios.filter((trio) => {
        const tried = trio.map(peopleCount)
        return [...tried, wholeOf(tried)].map(peopleCountWords).join() === shown
      })
      for (const [at, count] of all.entries()) {
        const values = new Set(alike.map((trio) => trio[at]))
        if (count < FEWEST_SHOWN) expect([...values].sort()).toEqual(small)
        else expect(values.size).toBeGreaterThanOrEqual(3)
      }
    }
  })

  test('by comparing what lies one inside another: a team, its organisation, its area', () => {
    assert(
      property(nat(12), nat(12), nat(12), (team, others, beyond) => {
        const chain = [team, team + others, team + others + beyond]
        const shown = chain.map(peopleCount)
        const alike = nested.filter((each) =>
          each.every((count, at) => same(peopleCount(count), shown[at] ?? { kind: 'few' })),
        )
        for (const [at, count] of chain.entries()) {
          const values = new Set(alike.map((each) => each[at]))
          if (count < FEWEST_SHOWN) expect([...values].sort()).toEqual(small)
        }
        // Nor how many there are in the organisation and not in the team.
        expect(new Set(alike.map(([inner = 0, outer = 0]) => outer - inner)).size).toBeGreaterThanOrEqual(3)
      }),
      { numRuns: 60 },
    )
  })
})

const few = counts.filter((count) => count <= 15)
const trios = few.flatMap((one) => few.flatMap((two) => few.map((three) => [one, two, three])))
const nested = counts.flatMap((inner) =>
  counts
    .filter((outer) => outer >= inner)
    .flatMap((outer) => counts.filter((area) => area >= outer).map((area) => [inner, outer, area])),
)
