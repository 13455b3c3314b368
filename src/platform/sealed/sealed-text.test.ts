import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeSeal } from './sealed-text.ts'

const secret = 'a secret of at least thirty-two characters'
const noon = new Date('2026-11-21T12:00:00Z')
const at = (minutes: number) => () => new Date(noon.getTime() + minutes * 60_000)

test('what is sealed opens again within the hour, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 1500, unit: 'grapheme' }), (words) => {
      const seal = makeSeal(secret, at(0))
      expect(makeSeal(secret, at(59)).open('find', seal.close('find', words))).toBe(words)
    }),
  )
})

test('a search closes after sixty minutes, also in the next hour of the clock', () => {
  const sealed = makeSeal(secret, at(30)).close('find', 'nightmares')
  expect(makeSeal(secret, at(89)).open('find', sealed)).toBe('nightmares')
  expect(makeSeal(secret, at(91)).open('find', sealed)).toBeNull()
  expect(makeSeal(secret, at(600)).open('find', sealed)).toBeNull()
})

test('one altered byte, another purpose, another key or any other text opens nothing and breaks nothing', () => {
  const seal = makeSeal(secret, at(0))
  const sealed = seal.close('find', 'nightmares')
  for (let position = 0; position < sealed.length - 1; position += 7) {
    const other = sealed[position] === 'A' ? 'B' : 'A'
    expect(seal.open('find', sealed.slice(0, position) + other + sealed.slice(position + 1))).toBeNull()
  }
  expect(seal.open('finder', sealed)).toBeNull()
  expect(makeSeal(`${secret}!`, at(0)).open('find', sealed)).toBeNull()
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), (text) => {
      expect(seal.open('find', text)).toBeNull()
    }),
  )
})

test('the length of a link tells nothing about short words', () => {
  const seal = makeSeal(secret, at(0))
  expect(seal.close('find', 'a').length).toBe(seal.close('find', 'a'.repeat(200)).length)
})
