import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { councilArea, someService, venueAt } from '../../../test/support/some-service.ts'
import type { PublishedService } from '../services/published-service.ts'
import { createSearch, indexServices } from './search.ts'
import type { SearchAnswer, SearchPlace, SearchQuery } from './search-words.ts'
import { readThesaurus } from './thesaurus/thesaurus-content.ts'

const thesaurus = readThesaurus()
const today = '2026-11-21'
const uk = { kind: 'uk', name: 'The whole of the UK', origin: 'record' } as const
const nation = (code: string, name: string) => ({ kind: 'nation', code, name, origin: 'record' }) as const
const rutland = councilArea('E06000017', 'Rutland')
const place: SearchPlace = {
  label: 'LE15',
  precision: 'outcode',
  point: { lat: 52.67, lng: -0.73 },
  spreadKm: 10,
  councils: [{ code: 'E06000017', name: 'Rutland' }],
  region: 'E12000004',
  nation: 'england',
}
/** Kilometres north of the middle of the place. */
const north = (km: number) => venueAt(52.67 + km / 111.2, -0.73)

const counselling = { kind_of_support: ['counselling_adult'], need: ['flashbacks_memories', 'low_mood'] }
const line = { kind_of_support: ['listening_line'], need: ['loneliness', 'low_mood'], place: ['phone'] }

const search = createSearch(thesaurus)
function searching(...services: PublishedService[]) {
  search.use(indexServices(thesaurus, services), '7')
  return (query: Partial<SearchQuery> = {}): SearchAnswer => search.search({ words: '', today, ...query })
}
const names = (hits: SearchAnswer['ranked'], services: PublishedService[]) =>
  hits.map(({ id }) => services.find((service) => service.id === id)?.name)
const idsOf = (answer: SearchAnswer) =>
  Object.values(answer.bands).map((band) => band.hits.map(({ id }) => id.slice(0, 8).replace(/^0+/, '')))

describe('bands of a place', () => {
  const services = [
    someService(1, { venues: [north(3)], areas: [rutland] }, counselling),
    someService(2, { venues: [north(30)], areas: [rutland] }, counselling),
    someService(3, { areas: [rutland] }, { ...counselling, place: ['home_visit'] }),
    someService(4, { areas: [nation('E92000001', 'England')], reach: 'nation' }, line),
    someService(5, { areas: [uk], reach: 'uk' }, line),
    someService(6, { areas: [nation('S92000003', 'Scotland')], reach: 'nation' }, line),
    someService(7, { areas: [councilArea('S12000036', 'Edinburgh')] }, counselling),
    someService(
      8,
      {
        venues: [
          {
            id: 'v',
            level: 'phone_for_address',
            schedules: [],
            council: { code: 'E06000017', name: 'Rutland' },
          },
        ],
      },
      counselling,
    ),
    someService(9, {}, { ...line, kind_of_support: ['survivor_helpline'] }),
  ]

  it('hold each service once, in its best one, and never one of another nation', () => {
    const answer = searching(...services)({ place, words: 'I feel low' })
    expect(idsOf(answer).map((ids) => [...ids].sort())).toEqual([
      ['1', '2'],
      ['3', '8'],
      ['4', '5', '9'],
    ])
    expect(answer.total).toBe(7)
    expect(answer.ranked).toEqual([])
  })

  it('are always three, also when nothing is near', () => {
    const answer = searching(services[4] as PublishedService)({ place })
    expect(Object.values(answer.bands).map(({ name, count }) => [name, count])).toEqual([
      ['near', 0],
      ['area', 0],
      ['remote', 1],
    ])
  })

  it('say why a service is there and what to ask first', () => {
    const { bands } = searching(...services)({ place, words: 'I feel low' })
    expect(bands.area.hits[0]?.reasons).toContainEqual({ because: 'serves', area: 'Rutland' })
    expect(bands.remote.hits[0]?.reasons).toContainEqual({ because: 'anywhere' })
    expect(bands.near.hits[0]?.reasons[0]).toMatchObject({
      because: 'words',
      concept: { id: 'low_mood', because: expect.stringContaining('low') },
    })
    expect(bands.remote.hits.find(({ id }) => id === services[8]?.id)?.ask).toEqual(['area'])
  })

  it('find venues just over a border, and say that the area is to be asked about', () => {
    const over = someService(
      1,
      { venues: [north(4)], areas: [councilArea('E07000133', 'Melton')] },
      counselling,
    )
    expect(searching(over)({ place }).bands.near.hits[0]?.ask).toEqual(['area'])
  })

  it('measure the nearest of several venues', () => {
    const both = someService(1, { venues: [north(12), north(2)] }, counselling)
    expect(searching(both)({ place }).bands.near.hits[0]?.distanceKm).toBeCloseTo(2, 1)
  })
})

describe('how far "near" reaches', () => {
  const around = (...distances: number[]) =>
    searching(...distances.map((km, at) => someService(at + 1, { venues: [north(km)] }, counselling)))
  const exact: SearchPlace = { ...place, precision: 'postcode', spreadKm: 0 }

  it('stops at 5 miles when five are there, and widens by what the place is spread', () => {
    expect(around(1, 2, 3, 4, 5, 30)({ place: exact }).bands.near).toMatchObject({
      count: 5,
      reach: { how: 'within', miles: 5 },
    })
    expect(around(9, 10, 11, 12, 13, 30)({ place }).bands.near).toMatchObject({
      count: 5,
      reach: { how: 'within', miles: 5 },
    })
  })

  it('widens to 10 and to 25 miles until there are five', () => {
    expect(around(1, 2, 3, 4, 15)({ place: exact }).bands.near.reach).toEqual({ how: 'within', miles: 10 })
    expect(around(1, 2, 3, 35)({ place: exact }).bands.near).toMatchObject({
      count: 4,
      reach: { how: 'within', miles: 25 },
    })
  })

  it('shows the three nearest, however far, when 25 miles hold fewer', () => {
    const { near } = around(20, 60, 80, 90, 300)({ place: exact }).bands
    expect(near).toMatchObject({ count: 3, reach: { how: 'nearest' } })
    expect(near.hits.map(({ distanceKm }) => Math.round(distanceKm ?? 0))).toEqual([20, 60, 80])
  })

  it('cuts nothing off and prints no distance where only the postcode area is known', () => {
    const area: SearchPlace = { ...place, precision: 'area', spreadKm: 23 }
    const { near } = around(1, 30, 60)({ place: area }).bands
    expect(near).toMatchObject({ count: 3, reach: { how: 'area_only' } })
    expect(near.hits.every(({ distanceKm }) => distanceKm === undefined)).toBe(true)
  })

  it('never finds a service by a place that it does not show', () => {
    const hidden = someService(
      1,
      { venues: [{ id: 'v', level: 'hidden', schedules: [] }], areas: [rutland] },
      counselling,
    )
    const { near, area } = searching(hidden)({ place: exact }).bands
    expect([near.count, area.count]).toEqual([0, 1])
    expect(area.hits[0]?.distanceKm).toBeUndefined()
  })
})

describe('order', () => {
  it('puts what fits first, then the nearer, then the fresher', () => {
    const services = [
      someService(1, { name: 'far', venues: [north(6)] }, counselling),
      someService(2, { name: 'near', venues: [north(1)] }, counselling),
      someService(3, { name: 'near, unchecked', venues: [north(1)], checks: {} }, counselling),
      someService(
        4,
        { name: 'other help', venues: [north(0.5)] },
        { kind_of_support: ['organisational_self_assessment'] },
      ),
    ]
    const exact: SearchPlace = { ...place, precision: 'postcode', spreadKm: 0 }
    const { hits } = searching(...services)({ place: exact, words: 'counselling for flashbacks' }).bands.near
    expect(names(hits, services).slice(0, 3)).toEqual(['near', 'near, unchecked', 'far'])
  })

  it('is the same every time, and page 2 goes on where page 1 ended', () => {
    const many = Array.from({ length: 30 }, (_, at) => someService(at + 1, {}, at % 2 ? counselling : line))
    const ask = searching(...many)
    const whole = ask({ words: 'I feel low', limit: 30 }).ranked.map(({ id }) => id)
    const pages = [1, 2, 3].flatMap((page) =>
      ask({ words: 'I feel low', limit: 10, page }).ranked.map(({ id }) => id),
    )
    expect(pages).toEqual(whole)
    expect(new Set(whole).size).toBe(30)
  })

  it('finds a service by its own name', () => {
    const services = [
      someService(1, { name: 'Foundry House' }, counselling),
      someService(2, { name: 'Willow Yard', description: 'We are next door to Foundry House.' }, counselling),
    ]
    expect(searching(...services)({ words: 'foundry house' }).ranked[0]?.id).toBe(services[0]?.id)
  })
})

describe('words', () => {
  const services = [
    someService(
      1,
      { summary: 'Somebody to talk to about nightmares.' },
      { kind_of_support: ['counselling_adult'], need: ['sleep_nightmares'] },
    ),
    someService(2, { reach: 'uk', areas: [uk] }, line),
  ]

  it('of a sentence are joined with OR: none of them is needed', () => {
    const sentence =
      'honestly since October nothing has been right, quarrels over washing machines, and nightmares'
    expect(searching(...services)({ words: sentence }).ranked.map(({ id }) => id)).toContain(services[0]?.id)
  })

  it('that nobody understands still leave remote help on the page', () => {
    for (const words of ['qwertz uiop', '😱', 'كوابيس', '\u0000', "' OR 1=1 --"]) {
      const { bands } = searching(...services)({ words, place })
      expect(bands.remote.count, words).toBeGreaterThan(0)
    }
  })

  it('never make search throw, whatever is typed', () => {
    const ask = searching(...services)
    const anything = fc.string({ unit: 'binary', maxLength: 5000 })
    fc.assert(
      fc.property(anything, fc.boolean(), (words, literal) => {
        const answer = ask({ words, literal, place })
        expect(answer.total).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 150 },
    )
  })

  it('are read up to 1,000 characters, and odd pages and limits do no harm', () => {
    const ask = searching(...services)
    expect(ask({ words: `${'x '.repeat(600)}nightmares` }).understood.concepts).toEqual([])
    for (const page of [-1, 0, Number.NaN, 1e12])
      expect(() => ask({ words: 'sleep', page, limit: page })).not.toThrow()
  })
})

describe('freshness', () => {
  it('labels, lowers, and keeps unchecked services out of urgent routes', () => {
    const services = ['2026-11-01', '2026-03-01', '2024-01-01'].map((checkedOn, at) =>
      someService(at + 1, { checks: { checkedOn } }, line),
    )
    const ask = searching(...services)
    const { ranked } = ask({ words: 'lonely' })
    expect(ranked.map(({ freshness }) => freshness)).toEqual(['current', 'due', 'unchecked'])
    expect(ask({ words: 'lonely', urgent: true }).total).toBe(2)
  })
})
