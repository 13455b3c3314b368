import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { service } from '../../../../test/support/adapt-feed.ts'
import { expectSumOf, importBench } from '../../../../test/support/import-bench.ts'
import { projectPath } from '../../../platform/files/project.ts'
import { councilFinder, councilForFeed } from './find-councils.ts'
import type { ImportRequest } from './import-feed.ts'
import { reportLines } from './import-report.ts'
import { quarantineReport } from './quarantine-report.ts'

const shared = projectPath('..', 'shared', 'open-referral')
const bench = importBench()

describe.skipIf(!existsSync(shared))(
  'real councils come in whole, and coming again changes nothing [skipped: no ../shared/open-referral]',
  () => {
    const sources: [string, ImportRequest, number, number][] = [
      [
        'North Lincolnshire',
        {
          address: join(shared, 'feeds/oruk-v1-north-lincolnshire-2024-12.json'),
          areas: [{ kind: 'council', code: 'E06000013', name: 'North Lincolnshire', origin: 'feed' }],
        },
        738,
        0,
      ],
      [
        'Hounslow',
        {
          address: join(shared, 'feeds/hounslow-connect-2021'),
          map: projectPath('database', 'mappings', 'hounslow-connect.yaml'),
        },
        313,
        0,
      ],
      ['Ohana', { address: join(shared, 'hsds-sample-csv-ohana') }, 21, 2],
    ]
    test.each(sources)('%s', async (name, request, shown, withdrawn) => {
      const first = await bench.take({ ...request, name })
      expect(first).toMatchObject({
        complete: true,
        counts: { records_in: shown + withdrawn, published: shown, withdrawn, quarantined: 0, unchanged: 0 },
        missing: 0,
      })
      expectSumOf(first)
      const records = await bench.published()
      expect(records).toHaveLength(shown)
      expect(JSON.stringify(records)).not.toMatch(/<[a-z/!?]|&nbsp;/i)
      const again = await bench.take({ address: request.address, map: request.map, name })
      expect(again.counts).toEqual({ ...first.counts, unchanged: shown + withdrawn })
      expect(await bench.published()).toEqual(records)
    })

    test('the area given to a feed is kept for the next import, and every record has its raw copy', async () => {
      const request = sources[0]?.[1]
      if (!request) return
      await bench.take(request)
      const areas = await bench.database.pool.query(
        'SELECT DISTINCT kind, code, name, origin FROM directory.service_area',
      )
      expect(areas.rows).toEqual([
        { kind: 'council', code: 'E06000013', name: 'North Lincolnshire', origin: 'feed' },
      ])
      expect((await bench.take({ address: request.address })).counts.unchanged).toBe(738)
      const kept = await bench.asOwner(
        "SELECT count(*)::int AS n FROM directory.source_record WHERE raw ? 'pc_metadata'",
      )
      expect(kept).toEqual([{ n: 738 }])
    })
  },
)

describe('every record is published, withdrawn or waits, and the counts say so', () => {
  test('faults of every kind in one file', async () => {
    const path = await bench.file(
      `[${[
        JSON.stringify(service('1')),
        JSON.stringify(service('2', { name: '' })),
        JSON.stringify(service('1')),
        JSON.stringify(service('3', { organization: null })),
        '{"id":"4","name":"Broken",}',
        `{"id":"5","x":${'['.repeat(100)}${']'.repeat(100)}}`,
        JSON.stringify(service('6', { status: 'inactive' })),
        JSON.stringify(service('7', { status: 'defunct' })),
        JSON.stringify(service('8', { status: 'temporarily closed' })),
        JSON.stringify(service('9', { description: 'a\u0000b \ud800', pc_odd: '\u0000' })),
        '{"a":"map"}',
      ].join(',')}]`,
    )
    const report = await bench.take({ address: path, name: 'Faults' })
    expectSumOf(report)
    expect(report.counts).toMatchObject({ records_in: 11, published: 3, withdrawn: 2, quarantined: 6 })
    expect(await bench.states()).toEqual({
      1: 'live',
      6: 'withdrawn',
      7: 'archived',
      8: 'temporarily_closed',
      9: 'live',
    })
    expect(reportLines(report)[0]).toBe(
      'Faults: 11 records in = 3 published + 2 withdrawn + 6 in quarantine.',
    )
    const lines = ((await quarantineReport(bench.db, 'Faults')) ?? []).join('\n')
    expect(lines).toMatch(/It has no name\. \(1\)\n {9}2 {2}2 {2}\(no name\)/)
    expect(lines).toMatch(/It cannot be read as JSON\. \(1\)\n {9}5 {2}4 {2}Broken/)
    expect(await quarantineReport(bench.db, 'Nobody')).toBeNull()
  })

  test('a list in which nothing can be kept withdraws nothing, however often it comes', async () => {
    const path = await bench.file([service('1')])
    await bench.take({ address: path })
    await bench.file([service('1', { organization: null }), service('2', { organization: null })])
    for (let round = 0; round < 4; round += 1)
      expect((await bench.take({ address: path })).counts).toMatchObject({ published: 0, quarantined: 2 })
    expect(await bench.states()).toEqual({ 1: 'live' })
  })

  test('a record that only the database refuses is refused alone', async () => {
    // A trigger stands in for whatever the database may one day refuse.
    await bench.asOwner(`
      CREATE FUNCTION directory.refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN IF NEW.name = 'Service 2' THEN RAISE check_violation USING MESSAGE = 'not this one'; END IF; RETURN NEW; END $$;
      CREATE TRIGGER refuse BEFORE INSERT ON directory.service FOR EACH ROW EXECUTE FUNCTION directory.refuse()`)
    const report = await bench.take({ address: await bench.file([service('1'), service('2'), service('3')]) })
    await bench.asOwner('DROP TRIGGER refuse ON directory.service; DROP FUNCTION directory.refuse()')
    expect(report.counts).toMatchObject({ records_in: 3, published: 2, quarantined: 1 })
    expect(report.reasons).toEqual([{ reason: 'The database cannot keep it: not this one', count: 1 }])
  })

  test('needs are suggested for records that name none', async () => {
    await bench.take({ address: await bench.file([service('1', { name: 'Counselling' }), service('2')]) })
    const rows = await bench.database.pool.query('SELECT facet, term, standing FROM directory.attribute')
    expect(rows.rows).toEqual([{ facet: 'need', term: 'grief', standing: 'suggested' }])
  })

  test('the address of a refuge is kept apart and reaches nothing that is published', async () => {
    const location = {
      id: 'l',
      location_type: 'physical',
      name: 'Canary House',
      addresses: [{ address_1: '17 Zanzibar Mews', city: 'Oakham', postal_code: 'LE15 6QX', country: 'GB' }],
    }
    await bench.take({
      address: await bench.file([
        service('1', {
          name: 'Haven refuge',
          description: 'Canary House, 17 Zanzibar Mews.',
          service_at_locations: [{ id: 's', location }],
        }),
      ]),
    })
    expect(JSON.stringify(await bench.published())).not.toMatch(/Zanzibar|Canary|6QX/)
    const apart = await bench.asOwner('SELECT address FROM directory.exact_address_kept_apart')
    expect(JSON.stringify(apart)).toContain('17 Zanzibar Mews')
  })
})

test('whatever the order of a feed and whatever of it is read twice, importing it again changes nothing', async () => {
  const field = fc.record(
    {
      name: fc.string({ minLength: 1 }),
      description: fc.string(),
      url: fc.string(),
      phones: fc.array(fc.record({ number: fc.string() }), { maxLength: 2 }),
    },
    { requiredKeys: ['name'] },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(fc.uuid(), field), { minLength: 1, maxLength: 6, selector: ([id]) => id }),
      fc.infiniteStream(fc.nat()),
      async (feed, random) => {
        await bench.database.pool.query('DELETE FROM directory.feed')
        const records = feed.map(([id, more]) => ({ ...service(id), ...more }))
        const first = await bench.take({ address: await bench.file(records) })
        expectSumOf(first)
        const before = await bench.published()
        const shuffled = records
          .map((record) => ({ record, at: random.next().value }))
          .sort((one, other) => Number(one.at) - Number(other.at))
        const again = await bench.take({
          address: await bench.file({ contents: shuffled.map(({ record }) => record) }),
        })
        expect(again.counts).toEqual({ ...first.counts, unchanged: first.counts.published })
        expect(new Set((await bench.published()).map((record) => JSON.stringify(record)))).toEqual(
          new Set(before.map((record) => JSON.stringify(record))),
        )
      },
    ),
    { numRuns: 15 },
  )
})

test('two files of one name are two sources, and one that moved keeps its name when it is told', async () => {
  const path = await bench.file([service('1')], 'export.json')
  const first = await bench.take({ address: path })
  const other = await mkdtemp(join(tmpdir(), 'other-'))
  await writeFile(join(other, 'export.json'), JSON.stringify([service('1')]))
  const second = await bench.take({ address: join(other, 'export.json') })
  expect([first.feed.name, second.feed.name]).toEqual(['export', 'export (2)'])
  expect((await bench.take({ address: join(other, 'export.json'), name: 'export' })).feed.id).toBe(
    first.feed.id,
  )
  expect(await bench.published()).toHaveLength(2)
  await rm(other, { recursive: true })
})

test('a council is known by its name, with or without its titles, and by its code', async () => {
  const find = await councilFinder(bench.db)
  for (const asked of ['Hounslow', 'London Borough of Hounslow', 'hounslow council', 'E09000018'])
    expect(find(asked)).toEqual({ code: 'E09000018', name: 'Hounslow' })
  expect(await councilForFeed(bench.db, find, 'North Lincolnshire Council')).toEqual({
    code: 'E06000013',
    name: 'North Lincolnshire',
  })
  expect(await councilForFeed(bench.db, find, 'Atlantis')).toEqual({
    problem: expect.stringMatching(/no council called Atlantis/),
  })
})
