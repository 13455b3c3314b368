import { expect, test } from 'vitest'
import { asPart, asStart, listInWords } from './in-sentence.ts'

test.each([
  ['Women', 'women'],
  ['A parent or carer', 'a parent or carer'],
  ['I feel on edge', 'I feel on edge'],
  ['I’m alone', 'I’m alone'],
  ['A&E visits', 'A&E visits'],
  ['LGBT+ people', 'LGBT+ people'],
  ['11 to 17', '11 to 17'],
])('“%s” stands inside a sentence as “%s”', (text, part) => {
  expect(asPart(text)).toBe(part)
})

test('a sentence begins with a large letter', () => {
  expect(asStart('somewhere in LS6')).toBe('Somewhere in LS6')
  expect(asStart('')).toBe('')
})

test.each([
  [[], ''],
  [['text'], 'text'],
  [['text', 'chat'], 'text or chat'],
  [['text', 'chat', 'e-mail'], 'text, chat or e-mail'],
])('%o is said as “%s”', (items, words) => {
  expect(listInWords(items, 'or')).toBe(words)
})
