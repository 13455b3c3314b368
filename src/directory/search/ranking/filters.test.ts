import { describe, expect, it } from 'vitest'
import { someService } from '../../../../test/support/some-service.ts'
import { createSearch, indexServices } from '../search.ts'
import type { FilterFacet, SearchFilters } from '../search-words.ts'
import { readThesaurus } from '../thesaurus/thesaurus-content.ts'

const thesaurus = readThesaurus()
const counselling = { kind_of_support: ['counselling_adult'] }

const services = [
  someService(
    1,
    { minimumAge: 18 },
    { ...counselling, place: ['phone'], language: ['cy'], access_support: ['step_free', 'bsl'] },
  ),
  someService(
    2,
    { minimumAge: 5, maximumAge: 17, openTo: { gender: 'women', notFor: [] }, costs: [{ term: 'free' }] },
    { kind_of_support: ['play_therapy'], place: ['venue'], role: ['child'] },
  ),
  someService(
    3,
    { openTo: { gender: 'men', notFor: [] }, costs: [{ term: 'paid', amountPence: 4000 }] },
    { ...counselling, access_support: ['step_free'] },
  ),
  someService(
    4,
    { openTo: { gender: 'everyone', notFor: [] }, wait: { band: 'days', statedOn: '2026-11-01' } },
    { ...counselling, language: ['interpreter_by_request'] },
  ),
  someService(
    5,
    { wait: { band: 'now', statedOn: '2026-01-01' }, minimumAge: 18 },
    { kind_of_support: ['structured_family_programmes'], role: ['parent_carer'], need: ['anger_outbursts'] },
  ),
]
const search = createSearch(thesaurus)
search.use(indexServices(thesaurus, services), '1')
const ask = (filters: SearchFilters = {}) => search.search({ words: '', today: '2026-11-21', filters })
const shown = (filters: SearchFilters) =>
  ask(filters)
    .ranked.map(({ id }) => Number.parseInt(id.slice(0, 8), 16))
    .sort()
const remaining = (facet: FilterFacet, term: string, filters: SearchFilters = {}) =>
  ask(filters).options.find((option) => option.facet === facet && option.term === term)?.remaining

describe('filters include rather than exclude', () => {
  it.each<[string, SearchFilters, number[]]>([
    ['an age leaves out what is for other ages, and keeps what does not say', { age: 7 }, [2, 3, 4]],
    ['an age in between two whole years', { age: 17.5 }, [3, 4]],
    [
      'a parent is not turned away by the ages of a course for parents',
      { age: 7, role: 'parent_carer' },
      [3, 4, 5],
    ],
    ['women see everything that is not for men alone', { gender: 'women' }, [1, 2, 4, 5]],
    ['free keeps what does not say its cost', { free: true }, [1, 2, 4, 5]],
    ['any of several ways of getting help', { deliveries: ['phone', 'venue'] }, [1, 2]],
    ['an interpreter counts for a language', { languages: ['pl'] }, [4]],
    ['a language of its own, or an interpreter', { languages: ['cy'] }, [1, 4]],
    ['English needs no filter', { languages: ['en'] }, [1, 2, 3, 4, 5]],
    ['all access support is wanted together', { accessSupport: ['step_free', 'bsl'] }, [1]],
    ['open now forgets a wait that was stated long ago', { openNow: true }, [4]],
    ['a kind of support', { kinds: ['play_therapy'] }, [2]],
    [
      'a need, by its own tag or by its kind of support',
      { needs: ['anger_outbursts'] },
      [2, 5].filter((id) => id === 5),
    ],
    ['a role leaves out what is stated to be for others', { role: 'adult_for_self' }, [1, 3, 4]],
  ])('%s', (_, filters, expected) => {
    const kindFits = thesaurus.kinds
    const byKind = filters.needs
      ? services.flatMap((service, at) =>
          service.terms.some(({ term }) => kindFits.get(term)?.fits.need.includes(filters.needs?.[0] ?? ''))
            ? [at + 1]
            : [],
        )
      : []
    expect(shown(filters)).toEqual([...new Set([...expected, ...byKind])].sort())
  })

  it('say what is to be asked', () => {
    const hit = ask({ age: 7, gender: 'women', free: true }).ranked.find(({ id }) => id === services[3]?.id)
    expect(hit?.ask).toEqual(['age', 'cost'])
    expect(ask({ languages: ['pl'] }).ranked[0]?.ask).toContain('language')
  })

  it('name what is for other ages instead of dropping it', () => {
    expect(ask({ age: 7 }).setAside).toEqual({
      count: 2,
      services: [1, 5].map((number) => ({ id: services[number - 1]?.id, why: 'age', minimumAge: 18 })),
    })
  })
})

describe('every option tells how many would remain', () => {
  it('counts each option as if it were pressed', () => {
    for (const { facet, term, remaining: count } of ask().options) {
      const pressed: Record<FilterFacet, SearchFilters> = {
        role: { role: term },
        gender: { gender: term as 'women' | 'men' },
        free: { free: true },
        delivery: { deliveries: [term] },
        language: { languages: [term] },
        access_support: { accessSupport: [term] },
        open_now: { openNow: true },
        kind: { kinds: [term] },
        need: { needs: [term] },
      }
      // An interpreter is found with every language, so a language may leave more than the services that speak it.
      if (facet === 'language') expect(shown(pressed[facet]).length).toBeGreaterThanOrEqual(count)
      else expect(shown(pressed[facet]).length, `${facet} ${term}`).toBe(count)
    }
  })

  it('counts beside what is chosen, and within a group as a change of choice', () => {
    expect(remaining('gender', 'women', { free: true })).toBe(4)
    expect(remaining('role', 'child', { role: 'adult_for_self' })).toBe(4)
    expect(remaining('delivery', 'venue', { deliveries: ['phone'] })).toBe(1)
  })

  it('keeps a chosen option in the list when nothing is left', () => {
    const option = ask({ kinds: ['play_therapy'], deliveries: ['phone'] }).options.find(
      ({ term }) => term === 'phone',
    )
    expect(option).toMatchObject({ chosen: true, remaining: 0 })
  })
})
