import { describe, expect, it } from 'vitest'
import { projectPath } from '../../../platform/files/project.ts'
import { readWordLists } from '../thesaurus/word-lists.ts'
import { createWordReader } from './read-words.ts'
import { tokenise } from './tokenise.ts'

const reader = createWordReader(readWordLists(projectPath('content', 'search')))
const stems = (text: string) => reader.read(text).words.map(({ stem }) => stem)

describe('the words of a text', () => {
  it.each([
    ["Can't sleep", ['cant', 'sleep']],
    ['Can’t  SLEEP', ['cant', 'sleep']],
    ['housing/benefits', ['housing', 'benefits']],
    ['self-harm', ['self', 'harm']],
    ['Siân 😢 crïes', ['sian', 'cries']],
    ['a&e', ['ae']],
    ['a\u0000b', ['a', 'b']],
    ['كوابيس كل ليلة', ['كوابيس', 'كل', 'ليلة']],
    ['', []],
    ['!!! 😱 ?', []],
  ])('%j are %j', (text, expected) => {
    expect(tokenise(text).map(({ folded }) => folded)).toEqual(expected)
  })

  it('keeps the small words that carry the sense', () => {
    expect(stems('I am out on my own')).toEqual(['out', 'own'])
    expect(stems('kicked out, feel down, hurting himself')).toEqual([
      'kick',
      'out',
      'feel',
      'down',
      'hurt',
      'himself',
    ])
    expect(stems('he will not let me')).toContain('not')
  })

  it('reads text-speak and dialect as plain words', () => {
    expect(stems('sum1 hurt u')).toEqual(stems('someone hurt you'))
    expect(stems('cannae sleep')).toEqual(stems("can't sleep"))
    expect(stems('she slept')).toEqual(stems('sleeping'))
  })

  it('knows which words lie near each other', () => {
    const kin = (word: string) => reader.read(word).words[0]?.kin
    expect(kin('petrified')).toBe(kin('scared'))
    expect(kin('bairn')).toBe(kin('child'))
    expect(kin('Tuesday')).toBeUndefined()
    expect(reader.read('the social worker').words.at(-1)?.kin).toBe('~service')
  })
})
