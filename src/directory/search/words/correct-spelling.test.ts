import { describe, expect, it } from 'vitest'
import { createSearch } from '../search.ts'
import { readThesaurus } from '../thesaurus/thesaurus-content.ts'
import { editDistance } from './edit-distance.ts'

const search = createSearch(readThesaurus())
const read = (words: string) =>
  search.understand(words).corrections.map((each) => `${each.typed} → ${each.read}`)

describe('spelling', () => {
  it.each([
    ['counceling for my son', ['counceling → counselling']],
    ['nitemares', ['nitemares → nightmares']],
    ['slef harm', ['slef → self']],
    ['lonley and anxios', ['lonley → lonely', 'anxios → anxious']],
    ['domestic abuze', ['abuze → abuse']],
    ['bereavment', ['bereavment → bereavement']],
  ])('%j is read as meant, and says so', (typed, expected) => {
    expect(read(typed)).toEqual(expected)
  })

  it.each([
    'my wifi was cut off by Sharon from Scunthorpe',
    'trampoline, gymnastics and netball on Wednesday',
    'ptsd emdr cbt camhs',
    'hunllefau bob nos',
    'mum nan bairn wean',
    'كوابيس كل ليلة',
  ])('leaves %j as it is', (typed) => {
    expect(read(typed)).toEqual([])
  })

  it('is left alone when somebody asks for their literal words', () => {
    const { understood } = search.search({ words: 'nitemares', literal: true, today: '2026-11-21' })
    expect(understood.corrections).toEqual([])
    expect(understood.concepts).toEqual([])
  })

  it('counts a swap of neighbours as one slip', () => {
    expect(editDistance('slef', 'self', 2)).toBe(1)
    expect(editDistance('truama', 'trauma', 2)).toBe(1)
    expect(editDistance('abc', 'xyzabc', 2)).toBe(3)
  })
})
