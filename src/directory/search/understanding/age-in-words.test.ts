import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tokenise } from '../words/tokenise.ts'
import { agesInWords } from './age-in-words.ts'

const read = (text: string) =>
  agesInWords(tokenise(text).map(({ folded }) => folded)).map(({ age, whose }) => `${whose} ${age}`)

it.each([
  ['im 14 and scared', ['own 14']],
  ["I'm 71 now", ['own 71']],
  ['I am 9', ['own 9']],
  ['my 7 year old', ['other 7']],
  ['my five year old son', ['other 5']],
  ['he is 12 and wont go to school', ['other 12']],
  ['our 14yo daughter', ['other 14']],
  ['girl in year 9', ['other 14']],
  ['im in year 10', ['own 15']],
  ['im in p6', ['own 10']],
  ['my toddler bites', ['other 2']],
  ['when I was 7 it started', []],
  ['it went on since I was 12', []],
  ['two years ago', []],
  ['I have 3 kids', []],
  ['my lad 15 has two phones', ['other 15']],
  ['boy of 9 kicked out of school', ['other 9']],
  ['15f need to talk', ['own 15']],
  ['older man of 70, hurt at school', ['other 70']],
  ['my mum 82 fell out with us', ['other 82']],
  ['from the age of 99999', []],
])('%j: %j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

it.each([
  ['my teenage daughter', ['other 15']],
  ['I felt so alone as a teenager', []],
  ['when I was a teenager he left', []],
])('%j: %j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

const spelled = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const someAge = fc.integer({ min: 1, max: 17 })
const inWords = (age: number) => fc.constantFrom(String(age), spelled[age] ?? String(age))

it('reads any age of a child, in figures and in words, and whose it is', () => {
  const asSaid = someAge.chain((age) => inWords(age).map((said) => ({ age, said })))
  fc.assert(
    fc.property(asSaid, ({ age, said }) => {
      expect(read(`my ${said} year old has nightmares`)).toEqual([`other ${age}`])
      expect(read(`please help, I am ${said}`)).toEqual([`own ${age}`])
    }),
  )
})

it('reads no age from the past, a count or a length of time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 110 }), (number) => {
      for (const text of [
        `when I was ${number}`,
        `it was ${number} years ago`,
        `${number} weeks ago`,
        `we have ${number} kids`,
      ])
        expect(read(text), text).toEqual([])
    }),
  )
})
