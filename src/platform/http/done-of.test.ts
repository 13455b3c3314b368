import { expect, test } from 'vitest'
import { doneOf } from './done-of.ts'

const words = { saved: 'Saved.' }
const afterwards = (query: Record<string, string>) => doneOf(words, { params: {}, query, form: {} })

test('a page says what was done, and nothing to a word that somebody else put into its address', () => {
  expect(afterwards({ done: 'saved' })).toBe('Saved.')
  for (const done of ['', 'constructor', '__proto__', 'toString', 'gone'])
    expect(afterwards({ done })).toBeUndefined()
  expect(afterwards({})).toBeUndefined()
})
