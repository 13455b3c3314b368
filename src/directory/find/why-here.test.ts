import { expect, test } from 'vitest'
import type { UnderstoodConcept } from '../search/search-words.ts'
import { whyInWords } from './why-here-rules.ts'

const concept = (own: Partial<UnderstoodConcept>): UnderstoodConcept => ({
  ...{ facet: 'experience', id: 'x', label: 'Sleep or nightmares', score: 1, because: '' },
  ...own,
})

test('a card gives the words that it goes by, and repeats none that tell of harm', () => {
  const need = concept({ facet: 'need', because: 'cant sleep' })
  expect(whyInWords([{ because: 'words', concept: need }])).toBe('Matches “cant sleep”: sleep or nightmares')
  const hard = concept({ because: 'dad hit … hits' })
  expect(
    whyInWords([
      { because: 'words', concept: hard },
      { because: 'age', age: 7 },
    ]),
  ).toBe('Fits what you wrote, for a 7-year-old')
  expect(whyInWords([{ because: 'kind', kind: 'sarc', concept: concept({ because: 'raped' }) }])).toBe(
    'A kind of help that may fit what you wrote',
  )
  expect(whyInWords([{ because: 'text', words: ['abused'] }])).toBe('Fits what you wrote')
  expect(whyInWords([{ because: 'text', words: ['Saltmarsh'] }])).toBe('Mentions “Saltmarsh”')
  const scared = concept({ facet: 'need', label: 'Feeling on edge', because: 'scared' })
  expect(whyInWords([{ because: 'kind', kind: 'emdr', concept: scared }])).toBe(
    'A kind of help that may fit “scared”: feeling on edge',
  )
  const cutting = concept({ facet: 'need', label: 'Hurting myself', because: 'cutting myself' })
  expect(whyInWords([{ because: 'words', concept: cutting }])).toBe('About hurting myself')
})
