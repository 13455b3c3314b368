import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { takeItems } from '../../../../test/support/adapt-feed.ts'
import { projectPath } from '../../../platform/files/project.ts'
import { reasons } from '../adapters/adapter.ts'
import { openSource } from '../sources/open-source.ts'
import type { OpenSource } from '../sources/source-shape.ts'
import type { AdaptedItem } from './adapt-records.ts'

const shared = projectPath('..', 'shared', 'open-referral')
const hounslowMap = projectPath('database', 'mappings', 'hounslow-connect.yaml')

interface Taken {
  source: OpenSource
  items: AdaptedItem[]
  records: Extract<AdaptedItem, { record: unknown }>['record'][]
}

async function take(path: string, map?: string): Promise<Taken> {
  const source = await openSource(join(shared, path), { folder: projectPath('var', 'feeds'), map })
  const items = await takeItems(source.records(), source.shape)
  return { source, items, records: items.flatMap((item) => ('record' in item ? [item.record] : [])) }
}

/** Every string in a record but those of its raw copy. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(texts)
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => (key === 'raw' ? [] : texts(each)))
    : []
}
const count = (items: AdaptedItem[], reason: string) =>
  items.filter((item) => 'reason' in item && item.reason === reason).length

describe.skipIf(!existsSync(shared))('real feeds come in whole [skipped: no ../shared/open-referral]', () => {
  test('North Lincolnshire, ORUK 1.0 as a bare list: 738 in, 738 kept', async () => {
    const { source, items, records } = await take('feeds/oruk-v1-north-lincolnshire-2024-12.json')
    expect(source.shape).toBe('oruk-1.0')
    expect(source.outcome()).toMatchObject({ complete: true })
    expect([items.length, records.length]).toEqual([738, 738])
    expect(new Set(records.map((record) => record.sourceId)).size).toBe(738)
    const all = records.flatMap(texts)
    expect(all.filter((text) => /<[a-z/!?]|&(nbsp|amp|quot|#\d+);|data-cke/i.test(text))).toEqual([])
    expect(all.filter((text) => /(?<![\w.-])person-[0-9a-f]{8}@/.test(text))).toEqual([])
    expect(
      records.every((record) => record.areas[0]?.origin === 'feed' && record.checks.checkedOn !== undefined),
    ).toBe(true)
    expect(records.map((record) => record.checks.checkedBy).filter((by) => by?.includes('@'))).toEqual([])
    expect(records.filter((record) => record.summary === undefined)).toEqual([])
    const victorHouse = records.find((record) => record.sourceId === '738f94e0-aa6c-6a5c-2395-7b64421ba2a5')
    expect(victorHouse).toMatchObject({
      name: '"We are with You" WAWY',
      state: 'live',
      email: 'victorhouse@northlincs.gov.uk',
      organisation: { sourceId: '20da2f9a-59de-622c-3b63-78d899ba0d94', name: 'Victor House' },
      checks: { checkedOn: '2024-12-10', checkedBy: 'the council', source: 'Test feed' },
      raw: {
        id: '738f94e0-aa6c-6a5c-2395-7b64421ba2a5',
        fees: '',
        pc_metadata: { date_created: '2024-12-09' },
      },
    })
  })

  test('Hounslow, four sheets of a workbook by a mapping file: 313 in, 43 without a venue and one broken link', async () => {
    const { source, items, records } = await take('feeds/hounslow-connect-2021', hounslowMap)
    expect([items.length, records.length]).toEqual([313, 313])
    expect(source.outcome()).toEqual({
      complete: true,
      notes: [expect.stringMatching(/^A link of service ddc68226.* leads to location/)],
    })
    // 43 have no link, one has a link that leads nowhere.
    expect(records.filter((record) => record.locations.length === 0)).toHaveLength(44)
    const scouts = records.find((record) => record.name === '3rd Osterley Sea Scouts Group')
    expect(scouts).toMatchObject({
      minimumAge: 6,
      maximumAge: 16,
      costs: [{ term: 'free', amountPence: 0 }],
      phones: [{ number: '020 8568 2101', use: 'ring' }],
      locations: [
        {
          type: 'physical',
          addressLevel: 'public',
          address: { address1: 'Richmond Road', postcode: 'TW7 7BU', country: 'GB' },
        },
      ],
    })
    expect(scouts?.description).toContain('\n\nAccess information\n\nDisabled access')
    expect(scouts?.organisation).toEqual({
      sourceId: '2a85ad18-6a24-11eb-9439-0242ac130002',
      name: '3rd Osterley Sea Scouts Group',
      identifiers: [],
    })
    expect(scouts?.raw).toMatchObject({
      services: [{ 'Critera - Age Group': '6 years - 16 years' }],
      organizations: [{ 'Phone*': '00000000000' }],
    })
    expect(records.flatMap((record) => record.phones.map((phone) => phone.label ?? '')).join()).not.toMatch(
      /Mindu|Chada|Agabi/,
    )
  })

  test('Ohana, HSDS tables under older names: virtual, without an address, inactive, many phones, odd hours', async () => {
    const { source, items, records } = await take('hsds-sample-csv-ohana')
    expect(source.shape).toBe('hsds-csv')
    expect([items.length, records.length]).toEqual([23, 23])
    const state = (name: string) => records.find((record) => record.name === name)?.state
    expect([state('Service with blank fields'), state('Service for Admin Test Location')]).toEqual([
      'archived',
      'withdrawn',
    ])
    const photos = records.find((record) => record.sourceId === '22')
    expect(photos).toMatchObject({
      wait: { band: 'weeks' },
      alternateName: 'Fotos para pasaportes',
      organisation: { sourceId: '8', name: 'Example Agency' },
    })
    expect(photos?.schedules).toContainEqual({ weekday: 1, opensAt: '14:00', closesAt: '16:00' })
    expect(photos?.phones.map((phone) => phone.use)).toEqual(
      expect.arrayContaining(['ring', 'text', 'fax', 'relay']),
    )
    expect(photos?.locations[0]?.schedules).toHaveLength(7)
    expect(photos?.attributes).toContainEqual({ facet: 'language', term: 'es', standing: 'stated' })
    expect(records.find((record) => record.sourceId === '20')?.locations[0]?.type).toBe('virtual')
    expect(records.flatMap(texts).join()).not.toMatch(/Susan Houston|Joe Smith|Feeney/)
  })

  test('Bristol, ORUK 3.0: ids that no RFC allows, -1 ages, phones without ids, extensions', async () => {
    const { records } = await take('feeds/oruk-v3-bristol-service-1625ip.json')
    const [service] = records
    expect(service).toMatchObject({
      sourceId: '2a3483ea-8966-4f50-9dc3-7bafa1e5c623',
      url: 'http://1625ip.co.uk/',
      email: 'enquiries@1625ip.co.uk',
      phones: [
        { number: '0800 035 4213', use: 'ring' },
        { number: '0117 332 7111', use: 'ring', label: 'Bristol Youth MAPS' },
      ],
      areas: [
        { kind: 'council', code: 'E06000023', name: 'Bristol', origin: 'record' },
        { kind: 'described', name: 'South Gloucestershire', origin: 'record' },
      ],
      checks: { checkedOn: '2025-09-02', checkedBy: 'Test feed' },
    })
    expect(service).not.toHaveProperty('minimumAge')
    expect(service?.raw).toMatchObject({
      minimum_age: -1,
      pc_targetAudience: [{ id: 'Homeless' }, { id: '80425' }],
    })
    expect((await take('feeds/oruk-v3-bristol-services-page1.json')).records).toHaveLength(3)
  })

  test('the validator’s own feeds: what repeats, lacks a name or an organisation waits, and the sum is right', async () => {
    const long = await take('validator-mocks/V3.0-UK-Test/service_list.json')
    expect(long.items).toHaveLength(128)
    expect(long.records).toHaveLength(1)
    expect(count(long.items, reasons.duplicateId) + count(long.items, reasons.noOrganisation)).toBe(127)
    const failing = await take('validator-mocks/V3.0-UK-Fail/service_list.json')
    expect([failing.items.length, count(failing.items, reasons.noName)]).toEqual([4, 4])
    expect((await take('validator-mocks/V3.0-UK-Default/service_full.json')).records).toHaveLength(1)
  })

  test.each(['uk-profile/examples/csv', 'hsds-3.0/examples/csv'])('the tables of %s', async (folder) => {
    const { records } = await take(folder)
    expect(records).toMatchObject([
      {
        name: 'Community Counselling',
        minimumAge: 12,
        organisation: { identifiers: [{ scheme: 'GB-COH', identifier: '1234567' }] },
        phones: [{ number: '01234 234567', use: 'ring' }],
        attributes: expect.arrayContaining([
          { facet: 'kind_of_support', term: 'counselling_adult', standing: 'suggested' },
        ]),
        locations: [{ name: 'MyCity Civic Center', accessNotes: expect.stringMatching(/induction loops/) }],
      },
    ])
    expect(JSON.stringify(records.map(({ raw: _raw, ...rest }) => rest))).not.toMatch(/Persona|example\.com/)
  })
})
