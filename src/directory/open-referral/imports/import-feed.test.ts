import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/support/test-database.ts'
import { connect } from '../../../platform/db/database.ts'
import { projectPath } from '../../../platform/files/project.ts'
import type { DirectoryDb, DirectoryTables } from '../../tables.ts'
import { fetchLimits } from '../sources/fetch-limits.ts'
import type { JsonObject } from '../values/loose-json.ts'
import { councilFinder, councilForFeed } from './find-councils.ts'
import { type ImportRequest, type ImportTools, importFeed } from './import-feed.ts'
import { type ImportReport, reportLines } from './import-report.ts'
import { quarantineReport } from './quarantine-report.ts'

const shared = projectPath('..', 'shared', 'open-referral')

let database: TestDatabase
let db: DirectoryDb
let folder: string
let tools: ImportTools
let server: Server
let address: string
let send: (response: ServerResponse) => void

beforeAll(async () => {
  database = await testDatabase()
  db = database.as<DirectoryTables>()
  folder = await mkdtemp(join(tmpdir(), 'import-'))
  server = createServer((_request, response) => send(response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/services`
  tools = {
    db,
    folder: join(folder, 'feeds'),
    clock: () => new Date('2026-11-21T12:00:00Z'),
    findCouncil: await councilFinder(db),
    suggestTerms: (text) => (/counsel/i.test(text) ? [{ facet: 'need', term: 'grief' }] : []),
    limits: { ...fetchLimits, answer: 500, idle: 500, whole: 2_000, attempts: 2, backoff: 5 },
  }
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await database.pool.query('DELETE FROM directory.service')
  await database.pool.query('DELETE FROM directory.organisation')
  await database.pool.query('DELETE FROM directory.feed')
})

/** What the application may not see or do. */
async function asOwner(statement: string): Promise<unknown[]> {
  const owner = connect(database.ownerUrl)
  return owner.pool
    .query(statement)
    .then((answer): unknown[] => answer.rows)
    .finally(() => owner.close())
}
const take = (request: ImportRequest) => importFeed(request, tools)
const published = async (): Promise<Record<string, unknown>[]> =>
  (await db.selectFrom('directory.published_service').select('record').execute()).map((row) => ({
    ...row.record,
  }))
const statesOf = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await db.selectFrom('directory.service').select(['source_id', 'state']).execute()).map((row) => [
      row.source_id,
      row.state,
    ]),
  )
const sums = ({ counts }: ImportReport) =>
  expect(counts.records_in).toBe(counts.published + counts.withdrawn + counts.quarantined)
const service = (id: string, more: JsonObject = {}): JsonObject => ({
  id,
  name: `Service ${id}`,
  description: `<p>About ${id}</p>`,
  status: 'active',
  organization: { id: 'o', name: 'Org' },
  ...more,
})

async function file(records: unknown, name = 'feed.json'): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, typeof records === 'string' ? records : JSON.stringify(records))
  return path
}

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
      const first = await take({ ...request, name })
      expect(first).toMatchObject({
        complete: true,
        counts: { records_in: shown + withdrawn, published: shown, withdrawn, quarantined: 0, unchanged: 0 },
        missing: 0,
      })
      sums(first)
      const records = await published()
      expect(records).toHaveLength(shown)
      expect(JSON.stringify(records)).not.toMatch(/<[a-z/!?]|&nbsp;/i)
      const again = await take({ address: request.address, map: request.map, name })
      expect(again.counts).toEqual({ ...first.counts, unchanged: shown + withdrawn })
      expect(await published()).toEqual(records)
    })

    test('the area given to a feed is kept for the next import, and every record has its raw copy', async () => {
      const request = sources[0]?.[1]
      if (!request) return
      await take(request)
      const areas = await database.pool.query(
        'SELECT DISTINCT kind, code, name, origin FROM directory.service_area',
      )
      expect(areas.rows).toEqual([
        { kind: 'council', code: 'E06000013', name: 'North Lincolnshire', origin: 'feed' },
      ])
      expect((await take({ address: request.address })).counts.unchanged).toBe(738)
      const kept = await asOwner(
        "SELECT count(*)::int AS n FROM directory.source_record WHERE raw ? 'pc_metadata'",
      )
      expect(kept).toEqual([{ n: 738 }])
    })
  },
)

describe('every record is published, withdrawn or waits, and the counts say so', () => {
  test('faults of every kind in one file', async () => {
    const path = await file(
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
    const report = await take({ address: path, name: 'Faults' })
    sums(report)
    expect(report.counts).toMatchObject({ records_in: 11, published: 3, withdrawn: 2, quarantined: 6 })
    expect(await statesOf()).toEqual({
      1: 'live',
      6: 'withdrawn',
      7: 'archived',
      8: 'temporarily_closed',
      9: 'live',
    })
    expect(reportLines(report)[0]).toBe(
      'Faults: 11 records in = 3 published + 2 withdrawn + 6 in quarantine.',
    )
    const lines = (await quarantineReport(db, 'Faults')).join('\n')
    expect(lines).toMatch(/It has no name\. \(1\)\n {9}2 {2}2 {2}\(no name\)/)
    expect(lines).toMatch(/It cannot be read as JSON\. \(1\)\n {9}5 {2}4 {2}Broken/)
    expect(await quarantineReport(db, 'Nobody')).toEqual(['There is no feed called "Nobody".'])
  })

  test('a list in which nothing can be kept withdraws nothing, however often it comes', async () => {
    const path = await file([service('1')])
    await take({ address: path })
    await file([service('1', { organization: null }), service('2', { organization: null })])
    for (let round = 0; round < 4; round += 1)
      expect((await take({ address: path })).counts).toMatchObject({ published: 0, quarantined: 2 })
    expect(await statesOf()).toEqual({ 1: 'live' })
  })

  test('a record that only the database refuses is refused alone', async () => {
    // A trigger stands in for whatever the database may one day refuse.
    await asOwner(`
      CREATE FUNCTION directory.refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN IF NEW.name = 'Service 2' THEN RAISE check_violation USING MESSAGE = 'not this one'; END IF; RETURN NEW; END $$;
      CREATE TRIGGER refuse BEFORE INSERT ON directory.service FOR EACH ROW EXECUTE FUNCTION directory.refuse()`)
    const report = await take({ address: await file([service('1'), service('2'), service('3')]) })
    await asOwner('DROP TRIGGER refuse ON directory.service; DROP FUNCTION directory.refuse()')
    expect(report.counts).toMatchObject({ records_in: 3, published: 2, quarantined: 1 })
    expect(report.reasons).toEqual([{ reason: 'The database cannot keep it: not this one', count: 1 }])
  })

  test('needs are suggested for records that name none', async () => {
    await take({ address: await file([service('1', { name: 'Counselling' }), service('2')]) })
    const rows = await database.pool.query('SELECT facet, term, standing FROM directory.attribute')
    expect(rows.rows).toEqual([{ facet: 'need', term: 'grief', standing: 'suggested' }])
  })

  test('the address of a refuge is kept apart and reaches nothing that is published', async () => {
    const location = {
      id: 'l',
      location_type: 'physical',
      name: 'Canary House',
      addresses: [{ address_1: '17 Zanzibar Mews', city: 'Oakham', postal_code: 'LE15 6QX', country: 'GB' }],
    }
    await take({
      address: await file([
        service('1', {
          name: 'Haven refuge',
          description: 'Canary House, 17 Zanzibar Mews.',
          service_at_locations: [{ id: 's', location }],
        }),
      ]),
    })
    expect(JSON.stringify(await published())).not.toMatch(/Zanzibar|Canary|6QX/)
    const apart = await asOwner('SELECT address FROM directory.exact_address_kept_apart')
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
        await database.pool.query('DELETE FROM directory.feed')
        const records = feed.map(([id, more]) => ({ ...service(id), ...more }))
        const first = await take({ address: await file(records) })
        sums(first)
        const before = await published()
        const shuffled = records
          .map((record) => ({ record, at: random.next().value }))
          .sort((one, other) => Number(one.at) - Number(other.at))
        const again = await take({ address: await file({ contents: shuffled.map(({ record }) => record) }) })
        expect(again.counts).toEqual({ ...first.counts, unchanged: first.counts.published })
        expect(new Set((await published()).map((record) => JSON.stringify(record)))).toEqual(
          new Set(before.map((record) => JSON.stringify(record))),
        )
      },
    ),
    { numRuns: 15 },
  )
})

describe('a fetch that fails deletes nothing', () => {
  const json = (body: unknown) => (response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  const feedState = () =>
    db.selectFrom('directory.feed').select(['complete_fetches', 'last_failure']).executeTakeFirstOrThrow()

  beforeEach(async () => {
    send = json([service('1'), service('2'), service('3')])
    await take({ address })
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['a web page', (response) => void response.writeHead(200).end('<!doctype html><html>')],
    ['an error', (response) => void response.writeHead(503).end()],
    ['nothing at all', (response) => void response.destroy()],
    ['an empty list', json([])],
    ['an empty page', json({ total_items: 0, total_pages: 0, contents: [] })],
    [
      'a list that breaks off',
      (response) =>
        void response.writeHead(200).end(JSON.stringify([service('1'), service('2')]).slice(0, -30)),
    ],
  ])('%s, four times', async (_what, misbehave) => {
    send = misbehave
    for (let round = 0; round < 4; round += 1)
      await take({ address }).catch((error) =>
        expect(error).toHaveProperty('name', expect.stringMatching(/Problem$/)),
      )
    expect(await statesOf()).toEqual({ 1: 'live', 2: 'live', 3: 'live' })
    expect(await published()).toHaveLength(3)
  })

  test('why it failed stands beside the feed until it comes again', async () => {
    send = (response) => void response.writeHead(503).end()
    await expect(take({ address })).rejects.toThrow(/error 503/)
    expect(await feedState()).toEqual({
      complete_fetches: 1,
      last_failure: expect.stringMatching(/error 503/),
    })
    expect((await quarantineReport(db, undefined)).join('\n')).toMatch(/Failed on 20\d\d-.*error 503/)
    send = json([service('1'), service('2'), service('3')])
    await take({ address })
    expect(await feedState()).toEqual({ complete_fetches: 2, last_failure: null })
  })

  test('a service that three complete imports in a row have missed is withdrawn, not deleted, and comes back', async () => {
    send = json([service('1'), service('2')])
    expect(await take({ address })).toMatchObject({ missing: 1, gone: 0 })
    expect(await take({ address })).toMatchObject({ missing: 1, gone: 0 })
    expect(await statesOf()).toMatchObject({ 3: 'live' })
    expect(await take({ address })).toMatchObject({ missing: 0, gone: 1 })
    expect(await statesOf()).toEqual({ 1: 'live', 2: 'live', 3: 'withdrawn' })
    expect(await published()).toHaveLength(2)
    send = json([service('1'), service('2'), service('3')])
    expect((await take({ address })).counts).toMatchObject({ published: 3, unchanged: 2 })
    expect(await statesOf()).toMatchObject({ 3: 'live' })
  })

  test('missing twice, there once: the count begins anew; waiting in quarantine is not missing', async () => {
    const two = json([service('1'), service('2')])
    for (const answer of [
      two,
      two,
      json([service('1'), service('2'), service('3', { name: '' })]),
      two,
      two,
    ]) {
      send = answer
      await take({ address })
    }
    expect(await statesOf()).toMatchObject({ 3: 'live' })
  })
})

test('two files of one name are two sources, and one that moved keeps its name when it is told', async () => {
  const path = await file([service('1')], 'export.json')
  const first = await take({ address: path })
  const other = await mkdtemp(join(tmpdir(), 'other-'))
  await writeFile(join(other, 'export.json'), JSON.stringify([service('1')]))
  const second = await take({ address: join(other, 'export.json') })
  expect([first.feed.name, second.feed.name]).toEqual(['export', 'export (2)'])
  expect((await take({ address: join(other, 'export.json'), name: 'export' })).feed.id).toBe(first.feed.id)
  expect(await published()).toHaveLength(2)
  await rm(other, { recursive: true })
})

test('a council is known by its name, with or without its titles, and by its code', async () => {
  const find = await councilFinder(db)
  for (const asked of ['Hounslow', 'London Borough of Hounslow', 'hounslow council', 'E09000018'])
    expect(find(asked)).toEqual({ code: 'E09000018', name: 'Hounslow' })
  expect(await councilForFeed(db, find, 'North Lincolnshire Council')).toEqual({
    code: 'E06000013',
    name: 'North Lincolnshire',
  })
  expect(await councilForFeed(db, find, 'Atlantis')).toEqual({
    problem: expect.stringMatching(/no council called Atlantis/),
  })
})
