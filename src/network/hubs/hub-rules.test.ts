import { describe, expect, it, test } from 'vitest'
import type { HubContact } from '../tables.ts'
import { isResting, needsCheck, promisedOn, publicContact } from './hub-rules.ts'
import { hubsInside, whichHub } from './which-hub/which-hub-rules.ts'

test.each([
  // A Tuesday, and somebody is there on weekdays.
  ['2026-11-24', 2, [1, 2, 3, 4, 5], [], '2026-11-26'],
  // A Friday evening: Monday and Tuesday.
  ['2026-11-27', 2, [1, 2, 3, 4, 5], [], '2026-12-01'],
  // A Wednesday, and nobody is there on Fridays.
  ['2026-11-25', 2, [1, 2, 3, 4], [], '2026-11-30'],
  // Asked on a Saturday, answered on Sunday.
  ['2026-11-28', 1, [7], [], '2026-11-29'],
  // Nobody is there between Christmas and the new year.
  [
    '2026-12-23',
    2,
    [1, 2, 3, 4, 5],
    ['2026-12-24', '2026-12-25', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'],
    '2027-01-05',
  ],
])(
  'who asks on %s, with a promise of %i open days, is told a day that can be kept',
  (asked, days, weekdays, closed, answer) => {
    const hub = { promise_days: days, open_weekdays: [...weekdays], closed_on: [...closed] }
    expect(promisedOn(hub, asked)).toBe(answer)
  },
)

test('a hub rests after 90 quiet days and not on the 90th', () => {
  expect(isResting({ last_active_on: '2026-08-24' }, '2026-11-22')).toBe(false)
  expect(isResting({ last_active_on: '2026-08-23' }, '2026-11-22')).toBe(true)
  expect(needsCheck(null, '2026-11-22')).toBe(true)
  expect(needsCheck('2026-11-01', '2026-11-22')).toBe(false)
})

describe('a person to contact', () => {
  const somebody: HubContact = {
    id: 'a',
    hub_id: 'h',
    position: 1,
    name: 'Ama Bright',
    job: 'Hub coordinator',
    organisation: 'Aire Bank Trust',
    phone: '0113 496 0399',
    mailbox: 'hub@leeds.example.org',
    good_for: 'Groups for parents',
    shown: ['job', 'mailbox'],
    consent_on: '2026-10-01',
    checked_on: '2026-11-01',
  }

  it('is shown with what they agreed to and nothing else', () => {
    expect(publicContact(somebody)).toEqual({
      id: 'a',
      job: 'Hub coordinator',
      mailbox: 'hub@leeds.example.org',
      checkedOn: '2026-11-01',
    })
  })

  it('is not shown at all without a day of consent, or when they took every field back', () => {
    expect(publicContact({ ...somebody, consent_on: null })).toBeNull()
    expect(publicContact({ ...somebody, shown: [] })).toBeNull()
    expect(publicContact({ ...somebody, shown: ['phone'], phone: null })).toBeNull()
  })
})

describe('which hub is mine?', () => {
  const hub = (id: string, area_codes: string[], is_national = false) => ({ id, area_codes, is_national })
  const leeds = hub('leeds', ['E08000035'])
  const county = hub('county', ['E10000018', 'E06000016'])
  const region = hub('region', ['E12000003'])
  const national = hub('national', ['E92000001'], true)
  const hubs = [region, leeds, county, national]

  it('is the hub of the smallest area first, and of a shared place also the others', () => {
    expect(whichHub(hubs, ['LS6', 'E08000035', 'E12000003', 'E92000001'], () => null)).toEqual({
      how: 'own',
      hub: leeds,
      also: [region],
    })
    expect(whichHub(hubs, ['LE2', 'E07000135', 'E10000018'], () => null)).toMatchObject({ hub: county })
  })

  it('where none covers the place, is the nearest one and the national one', () => {
    const km = new Map([
      ['leeds', 80],
      ['county', 60],
    ])
    expect(whichHub(hubs, ['TR1', 'E06000052'], ({ id }) => km.get(id) ?? null)).toEqual({
      how: 'none',
      nearest: { hub: county, km: 60 },
      national,
    })
    expect(whichHub([], ['TR1'], () => null)).toEqual({ how: 'none', nearest: null, national: null })
  })

  it('of a place as large as a region is any hub in it, the nearest first, and never one far away', () => {
    const km = new Map([
      ['leeds', 5],
      ['county', 90],
      ['region', 3],
      ['national', 1],
    ])
    expect(hubsInside(hubs, 60, ({ id }) => km.get(id) ?? null)).toEqual([region, leeds])
    expect(hubsInside(hubs, 60, () => null)).toEqual([])
  })
})
