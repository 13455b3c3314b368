import { expect, it } from 'vitest'
import { createSuggester } from './suggest-from-text.ts'
import { readServiceWords } from './thesaurus/service-words-content.ts'
import { readThesaurus } from './thesaurus/thesaurus-content.ts'

const words = readServiceWords()
const suggest = createSuggester(words)
const terms = (text: string) => suggest(text).map(({ term }) => term)

it.each([
  ['Bereavement group. For anybody who has lost somebody close.', ['bereavement_support', 'grief']],
  [
    'A support service for women who have experienced domestic abuse.',
    ['domestic_abuse', 'idva_domestic_abuse_service'],
  ],
  ['Debt advice and benefits advice, free and confidential.', ['housing_money_practical', 'practical_help']],
  ['Young Carers Team', ['supporting_someone', 'youth_work_mentoring']],
])('%j', (text, expected) => {
  expect(terms(text)).toEqual(expect.arrayContaining(expected))
})

it.each([
  'Short mat bowls at the village hall, Mondays and Fridays.',
  'U3A archery: like-minded members meet.',
  'Tennis courts for hire.',
  'Pony Club',
  '',
])('reads nothing into %j', (text) => {
  expect(terms(text)).toEqual([])
})

it('passes over a word that stands once far down in a long text', () => {
  expect(terms(`${'Sport for everybody. '.repeat(30)} We also know of a food bank.`)).toEqual([])
})

it('knows only terms of the taxonomy, and suggests a few', () => {
  const known = new Set(readThesaurus().concepts.map(({ facet, id }) => `${facet}:${id}`))
  const listed = Object.entries(words).flatMap(([facet, lists]) =>
    Object.keys(lists).map((term) => `${facet}:${term}`),
  )
  expect(listed.filter((term) => !known.has(term))).toEqual([])
  const everything = Object.values(words).flatMap((lists) => Object.values(lists).flat())
  expect(suggest(everything.slice(0, 60).join('. ')).length).toBeLessThanOrEqual(7)
})
