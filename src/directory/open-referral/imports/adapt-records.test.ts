import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemsOf, service, takeItems } from '../../../../test/support/adapt-feed.ts'
import { reasons } from '../adapters/adapter.ts'
import type { SourceShape } from '../sources/source-shape.ts'
import type { JsonObject } from '../values/loose-json.ts'

describe('what cannot be kept waits with a reason and takes nothing with it', () => {
  test.each([
    [reasons.noId, { id: '' }],
    [reasons.noName, { name: ' <b></b> ' }],
    [reasons.noOrganisation, { organization: null }],
    ['Its status "pending" is none that Open Referral knows.', { status: 'pending' }],
  ])('%s', async (reason, fault) => {
    const items = await takeItems(itemsOf([service('1'), service('2', fault), service('3')]), 'oruk-3.0')
    expect(items.map((item) => ('reason' in item ? item.reason : 'kept'))).toEqual(['kept', reason, 'kept'])
    expect(items[1]?.raw).toMatchObject(fault)
  })

  test('an id that comes twice is kept once, numbers are ids too, and an organisation may be described later', async () => {
    const items = await takeItems(
      itemsOf([
        service('1'),
        service('1'),
        { ...service('x'), id: 7 },
        { id: '4', name: 'Four', organization_id: 'late' },
        service('5', { organization: { id: 'late', name: 'Late' } }),
      ]),
      'oruk-3.0',
    )
    expect(items.map((item) => ('record' in item ? item.record.sourceId : item.reason))).toEqual([
      '1',
      reasons.duplicateId,
      '7',
      '5',
      '4',
    ])
    expect(items.at(-1)).toMatchObject({ record: { organisation: { sourceId: 'late', name: 'Late' } } })
  })

  test('whatever a feed puts where, each record is kept or waits, and nothing is thrown', async () => {
    const keys = [
      'id',
      'name',
      'status',
      'description',
      'organization',
      'email',
      'url',
      'phones',
      'contacts',
      'schedules',
      'service_at_locations',
      'languages',
      'service_areas',
      'cost_options',
      'attributes',
      'eligibilitys',
      'minimum_age',
      'wait_time',
      'pc_targetAudience',
      'attending_type',
      'fees',
      'assured_date',
      'required_documents',
    ]
    const mess = fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom(
          '\u0000',
          '\ud800',
          '-1',
          '<script>',
          ['a'],
          [{ location: { addresses: [{ address_1: 5 }] } }],
        ),
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(mess, { maxLength: 5 }),
        fc.constantFrom<SourceShape>('oruk-3.0', 'oruk-1.0'),
        async (extras, shape) => {
          const records = extras.map((extra, at) => ({ ...service(String(at)), ...(extra as JsonObject) }))
          const items = await takeItems(itemsOf(records), shape)
          expect(items).toHaveLength(records.length)
          for (const item of items)
            if ('record' in item) expect(JSON.stringify(item.record)).not.toMatch(/\\u0000|\\ud800/)
        },
      ),
      { numRuns: 150 },
    )
  })
})

test('a service that may be a refuge keeps its address back, in its text too', async () => {
  const [item] = await takeItems(
    itemsOf([
      service('1', {
        name: 'Haven refuge',
        description: 'Come to 12 Mill Lane, Leeds LS1 4AP.',
        service_at_locations: [
          {
            id: 'l',
            location: {
              id: 'p',
              location_type: 'physical',
              addresses: [{ address_1: '12 Mill Lane', city: 'Leeds', postal_code: 'ls14ap', country: 'GB' }],
            },
          },
        ],
      }),
    ]),
    'oruk-3.0',
  )
  const record = item && 'record' in item ? item.record : undefined
  expect(record?.locations[0]).toMatchObject({
    addressLevel: 'phone_for_address',
    levelReason: expect.stringMatching(/refuge/),
    address: { postcode: 'LS1 4AP' },
  })
  expect(record?.description).not.toMatch(/Mill Lane|LS1/)
  expect(record?.summary).not.toMatch(/Mill Lane|LS1/)
})

test('reading what we have read changes nothing', async () => {
  const [item] = await takeItems(
    itemsOf([service('1', { description: '<p>Hello &amp; welcome</p>' })]),
    'oruk-3.0',
  )
  const record = item && 'record' in item ? item.record : undefined
  const again = await takeItems(
    itemsOf([service('1', { description: record?.description ?? '', summary: record?.summary ?? '' })]),
    'oruk-3.0',
  )
  expect(again[0]).toMatchObject({ record: { description: 'Hello & welcome', summary: record?.summary } })
})
