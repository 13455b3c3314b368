import { expect, test } from 'vitest'
import { createSearch } from '../search/search.ts'
import { readThesaurus } from '../search/thesaurus/thesaurus-content.ts'
import { ageInWords, askedAge } from './age-chip-rules.ts'

const search = createSearch(readThesaurus())
const chipOf = (words: string, how: { chosen?: number; withoutAge?: boolean } = {}) => {
  const { understood } = search.search({
    words,
    today: '2026-11-22',
    ...(how.withoutAge ? { withoutAge: true } : {}),
  })
  const age = askedAge(how.chosen, understood.asker)
  return age && ageInWords(age)
}

test('an age that the words say is a chip like any other, and one from a stage of life says “about”', () => {
  expect(chipOf('my 7 year old cant sleep')).toBe('age 7')
  expect(chipOf('im 13 and i feel low')).toBe('age 13')
  expect(chipOf('my teenager wont talk to me')).toBe('about 15 years old')
  expect(chipOf('my toddler bangs her head')).toBe('about 2 years old')
})

test('words without an age, somebody’s nan and an age of long ago make no chip', () => {
  for (const words of ['cant sleep', 'my nan is not coping', 'when I was 7 he hit me'])
    expect(chipOf(words), words).toBeNull()
})

test('what was chosen on the page stands for the words, and an age that was taken off stays off', () => {
  expect(chipOf('my 7 year old cant sleep', { chosen: 8 })).toBe('age 8')
  expect(chipOf('my 7 year old cant sleep', { withoutAge: true })).toBeNull()
})
