import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { aServiceRecord } from '../../../test/support/service-record.ts'
import { type TestDatabase, testDatabase } from '../../../test/support/test-database.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import type { DirectoryDb, DirectoryTables } from '../tables.ts'
import { publishServices } from './publish-services.ts'
import { getPublished } from './publish-services-queries.ts'
import { saveServices } from './save-services.ts'
import type { ServiceRecord } from './service-record.ts'

let database: TestDatabase
let db: DirectoryDb
let feed: { id: string }

beforeAll(async () => {
  database = await testDatabase()
  db = database.as<DirectoryTables>()
  const made = await database.pool.query(
    `INSERT INTO directory.feed (name, format) VALUES ('Test', 'test') RETURNING id`,
  )
  feed = made.rows[0]
})

const take = (records: ServiceRecord[]) =>
  inTransaction(db, async (tx) => {
    const saved = await saveServices(tx, feed, records)
    await publishServices(
      tx,
      saved.map((service) => service.id),
    )
    return saved
  })

const canary = {
  address1: '17 Zanzibar Mews',
  city: 'Oakham',
  postcode: 'LE15 6QX',
  latitude: 52.123456,
  longitude: -0.654321,
}

const at = (level: 'public' | 'district' | 'phone_for_address' | 'hidden') =>
  aServiceRecord({
    sourceId: `house-${level}`,
    name: `House ${level}`,
    description:
      'Come to 17, Zanzibar Mews (LE156QX), along Zanzibar Mews or https://maps.example.org/@52.123456,-0.654321. There is tea.',
    applicationProcess: 'Ring the bell at 17  zanzibar mews, L E 1 5 - 6QX, lat 52.1234 long -0.6543',
    url: 'https://house.example.org/17-zanzibar-mews?ll=52.123456,-0.654321',
    organisation: { sourceId: `org-${level}`, name: 'Aire Bank, 17 Zanzibar Mews' },
    locations: [
      {
        sourceId: 'house',
        type: 'physical',
        name: 'Kingfisher House',
        transport: 'Bus 9 to Zanzibar Mews',
        addressLevel: level,
        address: canary,
        council: { code: 'E06000017', name: 'Rutland' },
        schedules: [{ note: 'Knock at 17 Zanzibar Mews' }],
      },
    ],
    raw: { street: canary.address1 },
  })

describe('what may be known of where a service is', () => {
  test.each(['district', 'phone_for_address', 'hidden'] as const)(
    'at level %s nothing leads to the door',
    async (level) => {
      const [saved] = await take([at(level)])
      const [published] = await getPublished(db, [saved?.id ?? ''])
      const text = JSON.stringify(published)
      for (const leak of ['Zanzibar', 'zanzibar', '6QX', '52.12', '0.654', 'Kingfisher'])
        expect(text).not.toContain(leak)
      expect(text.includes('LE15')).toBe(level === 'district')
      expect(published?.venues).toHaveLength(level === 'hidden' ? 0 : 1)
      expect(published?.description).toContain('There is tea.')
    },
  )

  test('a public address is shown whole', async () => {
    const [saved] = await take([at('public')])
    const [published] = await getPublished(db, [saved?.id ?? ''])
    expect(published?.venues[0]).toMatchObject({
      addressLines: ['17 Zanzibar Mews', 'Oakham', 'LE15 6QX'],
      point: { lat: 52.123456, lng: -0.654321 },
      pointSpreadKm: 0,
    })
  })

  test('the application cannot read an exact address; the owner can, and each reading is written down', async () => {
    const [saved] = await take([at('hidden')])
    const found = await database.pool.query('SELECT id FROM directory.location WHERE service_id = $1', [
      saved?.id,
    ])
    const read = 'SELECT directory.read_exact_address($1, $2, $3) AS address'
    const asked = [found.rows[0].id, 'a test', 'to see']
    await expect(database.pool.query(read, asked)).rejects.toThrow(/permission denied/)
    const owner = new pg.Client({ connectionString: database.ownerUrl })
    await owner.connect()
    expect((await owner.query(read, asked)).rows[0].address.address_1).toBe(canary.address1)
    expect((await owner.query('SELECT read_by, reason FROM directory.exact_address_reading')).rows).toEqual([
      { read_by: 'a test', reason: 'to see' },
    ])
    await owner.end()
  })
})

test('saving the same records again changes nothing; a changed one is replaced whole', async () => {
  const record = aServiceRecord({ sourceId: 'again', phones: [{ number: '01632 960001', use: 'ring' }] })
  const [first] = await take([record])
  const [second] = await take([record])
  expect(second).toEqual({ id: first?.id, changed: false })
  await take([{ ...record, phones: [] }])
  const [published] = await getPublished(db, [first?.id ?? ''])
  expect(published?.phones).toEqual([])
})

test('a service that is withdrawn is public no longer, and comes back when it is live again', async () => {
  const record = aServiceRecord({ sourceId: 'away' })
  const [saved] = await take([record])
  await take([{ ...record, state: 'withdrawn' }])
  expect(await getPublished(db, [saved?.id ?? ''])).toEqual([])
  await take([record])
  expect(await getPublished(db, [saved?.id ?? ''])).toHaveLength(1)
})

test('an id of the right shape is kept, also when no RFC allows it; two feeds with one id do not touch each other', async () => {
  const id = '738f94e0-aa6c-0a5c-2395-7b64421ba2a5'
  const [saved] = await take([aServiceRecord({ sourceId: id })])
  expect(saved?.id).toBe(id)
  const other = await database.pool.query(
    `INSERT INTO directory.feed (name, format) VALUES ('Other', 'test') RETURNING id`,
  )
  const [second] = await inTransaction(db, (tx) =>
    saveServices(tx, other.rows[0], [aServiceRecord({ sourceId: id })]),
  )
  expect(second?.id).not.toBe(id)
})

test('a term that is stated and suggested counts as stated, once', async () => {
  const terms = [
    { facet: 'need', term: 'grief', standing: 'suggested' as const },
    { facet: 'need', term: 'grief', standing: 'stated' as const },
    { facet: 'need', term: 'low_mood', standing: 'suggested' as const },
  ]
  const [saved] = await take([aServiceRecord({ sourceId: 'terms', attributes: terms })])
  const [published] = await getPublished(db, [saved?.id ?? ''])
  expect(published?.terms).toEqual([
    { facet: 'need', term: 'grief', standing: 'stated' },
    { facet: 'need', term: 'low_mood', standing: 'suggested' },
  ])
})
