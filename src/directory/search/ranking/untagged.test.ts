import { describe, expect, it } from 'vitest'
import { someService } from '../../../../test/support/some-service.ts'
import { createSearch, indexServices } from '../search.ts'
import { readThesaurus } from '../thesaurus/thesaurus-content.ts'

const thesaurus = readThesaurus()
const search = createSearch(thesaurus)
// Records as a feed brings them: a name and a text, no need, no kind of support.
const texts: readonly [name: string, summary: string][] = [
  ['Harbour Circle', 'A monthly bereavement support group for people who have lost someone to suicide.'],
  ['Town Choir', 'We sing every Tuesday. Come and make some noise with your brother or sister in March.'],
  ['Hall Hire', 'Rooms for parties, meetings and classes, with a kitchen.'],
  ["Carers' Evening", 'A group for unpaid carers to meet other people and make new friends.'],
  ['Tuesday Table', 'A group to meet other people and make new friends over soup.'],
  ['Clear Ledger', 'Free debt advice for anyone in the district.'],
  ['Memory Cafe', 'For people living with dementia and those who love them.'],
  ['Silver Club', 'A lunch club for people over 60.'],
]
const services = texts.map(([name, summary], at) => someService(at + 1, { name, summary }, {}))
search.use(indexServices(thesaurus, services), '1')
const found = (words: string) =>
  search
    .search({ words, today: '2026-11-21' })
    .ranked.map(({ id }) => services.find((service) => service.id === id)?.name)

describe('services without a tag', () => {
  it.each([
    ['my brother took his own life in spring', 'Harbour Circle'],
    ['bailiffs came round and i cant pay', 'Clear Ledger'],
    ['dad has alzheimers', 'Memory Cafe'],
  ])('are found by what they say of themselves: "%s"', (words, name) => {
    expect(found(words)[0]).toBe(name)
  })

  it('that are named after people of whom nobody spoke come after those that are for anybody', () => {
    const order = found('i have no friends here and never meet people')
    expect(order.indexOf('Tuesday Table')).toBeLessThan(order.indexOf("Carers' Evening"))
    const asked = found('i am a carer and never meet people')
    expect(asked[0]).toBe("Carers' Evening")
  })

  it('say why they are there, in the words that were typed', () => {
    const [first] = search.search({ words: 'bailiffs came round', today: '2026-11-21' }).ranked
    expect(first?.reasons).toContainEqual(expect.objectContaining({ because: 'text', words: ['bailiffs'] }))
  })

  it('follow the literal words when those were asked for', () => {
    const answer = search.search({ words: 'bailiffs', literal: true, today: '2026-11-21' })
    const reasons = answer.ranked.flatMap((hit) => hit.reasons.map(({ because }) => because))
    expect(new Set(reasons)).toEqual(new Set(['general']))
  })
})
