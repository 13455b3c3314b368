import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tokenise } from '../words/tokenise.ts'
import { ownChildhood } from './own-childhood.ts'

const told = (text: string): string | undefined => {
  const tokens = tokenise(text)
  const found = ownChildhood(tokens.map(({ folded }) => folded))
  return (
    found &&
    tokens
      .slice(found.from, found.to + 1)
      .map(({ typed }) => typed)
      .join(' ')
  )
}

it.each([
  ['I was hurt as a child and I am 50 now', 'hurt as a child'],
  ['what my father did to me when I was only six', 'me when I was only six'],
  ['he hit me when I was little', 'hit me when I was little'],
  ['growing up I was beaten with a belt', 'growing up I was beaten'],
  ['adult harmed as a child', 'harmed as a child'],
  ['my dad used to beat us', 'used to beat'],
  ['my ex used to hit me', undefined],
  ['my foster son was abused as a baby', undefined],
  ['my wife was abused when she was small', undefined],
  ['my son hit a boy at school', undefined],
  ['I hurt my back', undefined],
  ['when I was a child we lived in Leeds', undefined],
])('%j: %j', (text, expected) => {
  expect(told(text)).toBe(expected)
})

it('is found wherever it stands, and never outside the text', () => {
  const words = fc.array(fc.constantFrom('and', 'today', 'Leeds', 'help', 'please', 'sleep'), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(told([...before, 'I was abused as a child', ...after].join(' '))).toBe('abused as a child')
      expect(told([...before, ...after].join(' '))).toBeUndefined()
    }),
  )
})
