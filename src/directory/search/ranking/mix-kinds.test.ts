import { expect, it } from 'vitest'
import { mixKinds } from './mix-kinds.ts'

const item = (name: string, kind: number, score: number, tier = 0) => ({ name, kind, score, tier })
const mixed = (items: ReturnType<typeof item>[], most = 20) => mixKinds(items, most).map(({ name }) => name)

it('lets kinds take turns while the next of another kind fits about as well', () => {
  const counsellors = [item('a1', 1, 1), item('a2', 1, 0.99), item('a3', 1, 0.98)]
  expect(mixed([...counsellors, item('b1', 2, 0.85), item('c1', 3, 0.6)])).toEqual([
    'a1',
    'b1',
    'a2',
    'a3',
    'c1',
  ])
})

it('never lifts a service into a better tier, loses none, and stops when there are enough', () => {
  const items = [item('a1', 1, 1), item('a2', 1, 0.9), item('b1', 2, 0.5, 1), item('b2', 2, 0.4, 1)]
  expect(mixed(items)).toEqual(['a1', 'a2', 'b1', 'b2'])
  expect(mixed(items, 3)).toEqual(['a1', 'a2', 'b1'])
})

it('takes services of no known kind each for itself', () => {
  expect(mixed([item('x', -1, 1), item('y', -1, 0.9), item('z', 4, 0.85)])).toEqual(['x', 'y', 'z'])
})
