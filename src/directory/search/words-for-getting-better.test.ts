import { expect, test } from 'vitest'
import { someService } from '../../../test/support/some-service.ts'
import { createSearch, indexServices } from './search.ts'
import { readThesaurus } from './thesaurus/thesaurus-content.ts'

const thesaurus = readThesaurus()
const search = createSearch(thesaurus)
const counselling = { kind_of_support: ['counselling_adult'], need: ['low_mood', 'shame_guilt'] }
search.use(
  indexServices(thesaurus, [
    someService(1, { summary: 'Counselling for recovery after abuse' }, counselling),
    someService(2, { summary: 'A healing garden for anybody who was hurt' }, counselling),
    someService(3, { summary: 'Groups about growth after trauma' }, counselling),
    someService(
      4,
      { summary: 'Help with drinking and drugs' },
      { kind_of_support: ['substance_use_service'] },
    ),
    someService(5, { summary: 'A choir on Tuesdays' }, { kind_of_support: ['everyday_relationships'] }),
  ]),
  '1',
)
const found = (words: string) => {
  const { ranked } = search.search({ words, today: '2026-11-21' })
  return ranked.map(({ id }) => Number.parseInt(id.slice(0, 8), 16))
}

// Requirement S0.8: people choose the word that they like for getting better, and it never costs them a service.
test.each(['healing', 'growth', 'heal', 'recovering'])('“%s” finds what “recovery” finds', (word) => {
  expect(found('recovery').slice(0, 3).toSorted()).toEqual([1, 2, 3])
  for (const sentence of ['WORD', 'WORD after abuse', 'help my daughter with WORD'])
    expect(found(sentence.replace('WORD', word)), sentence).toEqual(
      found(sentence.replace('WORD', 'recovery')),
    )
})

test.each(['living beyond it', 'Living beyond it.', 'life beyond it after abuse'])(
  '“%s”, typed alone, too',
  (words) => {
    expect(found(words)).toEqual(found(words.replace(/l\w+ beyond it/i, 'recovery')))
  },
)

test('getting better is not taken for getting off drugs, unless somebody says so', () => {
  expect(found('recovery').slice(0, 3)).not.toContain(4)
  expect(found('recovery from drink')[0]).toBe(4)
})
