import { expect, it } from 'vitest'
import { someService, venueAt } from '../../../../test/support/some-service.ts'
import { indexServices } from '../search.ts'
import { readThesaurus } from '../thesaurus/thesaurus-content.ts'
import { listAt } from './lists.ts'
import { unpackWords } from './packed-words.ts'

const numbered = Array.from({ length: 40 }, (_, at) => at + 1)
const services = numbered.map((nth) =>
  someService(
    nth,
    {
      minimumAge: nth,
      description: `Everybody here says qwert${nth}zz.`,
      venues: nth % 5 === 0 ? [] : [venueAt(50 + ((nth * 7) % 10), -1)],
    },
    { need: nth % 2 === 0 ? ['low_mood'] : ['low_mood', 'loneliness'] },
  ),
)
const index = indexServices(readThesaurus(), services)
const ids = unpackWords(index.ids)
const nthOf = (service: number): number => services.findIndex(({ id }) => id === ids[service]) + 1

it('numbers services from south to north, and keeps the order of their ids for ties', () => {
  const rows = numbered.map((_, service) => services[nthOf(service) - 1]?.venues[0]?.point?.lat ?? 0)
  expect(rows).toEqual(rows.toSorted((a, b) => a - b))
  expect([...index.ranks].map((rank) => rank + 1)).toEqual(numbered.map((_, service) => nthOf(service)))
})

it('leaves with every service its own ages, tags, words, door and options', () => {
  const stems = unpackWords(index.text.stems)
  const { starts } = index.tags
  for (const service of numbered.keys()) {
    const nth = nthOf(service)
    expect(index.facts.minimumAge[service]).toBe(nth)
    expect((starts[service + 1] ?? 0) - (starts[service] ?? 0)).toBe(nth % 2 === 0 ? 1 : 2)
    const word = stems.indexOf(stems.find((stem) => stem.startsWith(`qwert${nth}z`)) ?? '')
    const held = { starts: index.text.starts, values: index.text.services }
    expect([...listAt(held, word)]).toEqual([service])
    expect(index.venues.services.includes(service)).toBe(nth % 5 !== 0)
  }
})
