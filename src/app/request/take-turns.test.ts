import { expect, it } from 'vitest'
import { makeTurns } from './take-turns.ts'

it('lets somebody else in between two searches that arrived together', async () => {
  const takeTurn = makeTurns()
  const order: string[] = []
  const search = async (name: string) => {
    await takeTurn('begin')
    order.push(name)
    // Whoever arrives while a search is carried out; the event loop hands them over right after it.
    if (name === 'first') setImmediate(() => order.push('urgent help'))
  }
  await Promise.all(['first', 'second', 'third'].map(search))
  expect(order.indexOf('urgent help')).toBeLessThan(order.indexOf('third'))
})

it('finishes a page that is nearly done before it begins another', async () => {
  const takeTurn = makeTurns()
  const order: string[] = []
  const page = async (name: string) => {
    await takeTurn('begin')
    order.push(`${name} begins`)
    await takeTurn('finish')
    order.push(`${name} ends`)
  }
  await Promise.all([page('one'), page('two')])
  expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
})
