import { expect, test } from 'vitest'
import { breakLines, type Measure } from './break-lines-rules.ts'

// Every letter is one point wide.
const measure: Measure = (text) => text.length
const regular = (text: string) => ({ text, face: 'regular' as const })
const asText = (lines: ReturnType<typeof breakLines>) =>
  lines.map((line) => line.map(({ text }) => text).join(''))

test('words go where they fit, and each line but the last keeps the space that parts it from the next', () => {
  expect(asText(breakLines([regular('one two three')], 7, measure))).toEqual(['one two ', 'three'])
})

test('a full stop stays with the strong word before it', () => {
  const runs = [regular('be '), { text: 'kind', face: 'bold' as const }, regular('. Go on')]
  expect(breakLines(runs, 8, measure)[0]).toEqual([
    regular('be '),
    { text: 'kind', face: 'bold' },
    regular('. '),
  ])
})

test('a telephone number is never broken', () => {
  expect(asText(breakLines([regular('ring 116\u00a0123 now')], 9, measure))).toEqual([
    'ring ',
    '116\u00a0123 ',
    'now',
  ])
})

test('an address that is longer than a line is cut where it no longer fits', () => {
  expect(
    asText(breakLines([regular('abcdefghij')], 4, measure))
      .join('')
      .replaceAll(' ', ''),
  ).toBe('abcdefghij')
  for (const line of asText(breakLines([regular('see abcdefghij now')], 4, measure)))
    expect(line.trimEnd().length).toBeLessThanOrEqual(4)
})
