import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../../test/support/test-database.ts'
import { projectPath } from '../../../platform/files/project.ts'
import type { DirectoryTables } from '../../tables.ts'
import { builtInCouncils } from '../builtin/built-in-councils.ts'
import { findPostcode } from '../lookup/place-lookup-queries.ts'
import { councilLabelAt } from '../map/council-shapes.ts'
import type { Place } from '../place.ts'
import { effectiveRadiusKm } from '../place-rules.ts'
import { resolvePlace } from '../resolve-place.ts'
import { placesCommand } from './places-command.ts'

const shared = projectPath('..', 'shared', 'places')
const exists = existsSync(shared)

describe.skipIf(!exists)(`the genuine files${exists ? '' : ' [skipped: no ../shared/places]'}`, async () => {
  const database = exists ? await testDatabase() : null
  const db = () => {
    if (!database) throw new Error('No database.')
    return database.as<DirectoryTables>()
  }
  async function load(name: string): Promise<string> {
    const said: string[] = []
    if (!database) return ''
    const context = {
      db: db(),
      pool: database.pool,
      out: (line: string) => said.push(line),
      terminal: process.stderr,
    }
    await placesCommand(['import', `${shared}/${name}`], context)
    return said.join('\n')
  }
  async function place(text: string): Promise<Place> {
    const answer = await resolvePlace(db(), text)
    if (answer.kind !== 'place') throw new Error(`${text}: ${JSON.stringify(answer)}`)
    return answer.place
  }
  const names = (found: Place) => found.councils.map(({ name }) => name)

  test('8,048 rows of Aberdeen reconcile: 2 without coordinates, 3,811 ended', async () => {
    expect(await load('onspd-real-aberdeen.csv.gz')).toMatch(
      /read 8,048, kept 8,048, left out 0.*2 without coordinates/s,
    )
    const ended = await db()
      .selectFrom('directory.place_postcode')
      .select(({ fn }) => fn.countAll<number>().as('rows'))
      .where('ended', '=', true)
      .executeTakeFirst()
    expect(ended?.rows).toBe(3811)
    expect((await place('AB1')).note).toMatch(/old code/)
    expect(await place('AB10')).toMatchObject({
      councils: [{ code: 'S12000033', name: 'the local council' }],
    })
  })

  describe('and all the others', () => {
    beforeAll(async () => {
      expect(await load('onspd-shaped-sample.csv.gz')).toMatch(/read 117,821, kept 117,821, left out 0/)
      expect(await load('uk-local-authorities.csv')).toMatch(/read 470, kept 470, left out 0/)
      expect(await load('uk-outcodes.csv')).toMatch(/read 3,076, kept 3,076, left out 0/)
      expect(await load('gb-sectors.csv.gz')).toMatch(/read 12,015, kept 12,015, left out 0/)
      expect(await load('uk-places.csv.gz')).toMatch(/read 42,330, kept 42,330, left out 0/)
      expect(await load('uk-lad-2025.topo.json')).toMatch(/kept 361/)
    }, 120_000)

    test('what is derived from postcodes agrees with the measured file of first halves', async () => {
      const { rows } = await (database as NonNullable<typeof database>).pool.query(
        `SELECT count(*) AS halves, count(*) FILTER (WHERE abs(d.lat - f.lat) < 0.002 AND abs(d.lng - f.lng) < 0.002) AS near,
           count(*) FILTER (WHERE abs(d.r90_km - f.r90_km) <= 0.1 + f.r90_km / 20) AS reach
         FROM directory.place_outcode d JOIN directory.place_outcode f USING (outcode)
         WHERE d.source = 'postcodes' AND f.source = 'outcodes' AND d.points = f.points`,
      )
      const [found] = rows
      expect(found.halves).toBeGreaterThan(70)
      expect(found.near).toBe(found.halves)
      expect(found.reach).toBe(found.halves)
    })

    test('E8 is Hackney, though 351 of its postcodes lie at an office in Tower Hamlets', async () => {
      expect(names(await place('E8'))).toEqual(['Hackney'])
      expect(names(await place('LE2'))).toEqual(['Leicester', 'Oadby and Wigston', 'Blaby', 'Leicestershire'])
    })

    // Islands and glens of five points or fewer are real; offices and large users are not.
    test.each([
      'TR22',
      'TR23',
      'TR25',
      'PH30',
      'PH42',
      'PH43',
      'PH44',
      'PA78',
      'PA25',
      'PA41',
      'PA62',
      'PA63',
      'PA64',
      'PA68',
      'PA69',
      'PA71',
      'PA74',
      'IV46',
      'IV48',
      'KW2',
      'KW7',
      'KW13',
    ])('%s is a place', async (outcode) =>
      expect(await place(outcode)).toMatchObject({ precision: 'outcode', label: outcode }),
    )
    test.each(['BS80', 'WV98', 'IV99', 'L73', 'B99', 'E98', 'PA98'])(
      '%s is for post only',
      async (outcode) => {
        expect(await place(outcode)).toMatchObject({
          precision: 'area',
          note: expect.stringMatching(/used for post/),
        })
      },
    )

    test.each([
      ['EC1', ['EC1A', 'EC1M', 'EC1N', 'EC1R', 'EC1V', 'EC1Y']],
      ['SW1', ['SW1A', 'SW1E', 'SW1H', 'SW1P', 'SW1V', 'SW1W', 'SW1X', 'SW1Y']],
      ['W1', ['W1A', 'W1B', 'W1C', 'W1D', 'W1F', 'W1G', 'W1H', 'W1J', 'W1K', 'W1S', 'W1T', 'W1U', 'W1W']],
    ])('%s is the middle of its members, and offers those that are in use', async (prefix, nearer) =>
      expect(await place(prefix)).toMatchObject({ code: prefix, precision: 'outcode', nearer }),
    )
    test('E1 is itself, though E1W begins like it', async () => {
      expect((await place('E1')).nearer).toBeUndefined()
    })

    test.each(['AB2', 'NPT', 'W1M', 'PA80'])(
      'the old code %s is understood, and said to be old',
      async (outcode) => expect((await place(outcode)).note).toMatch(new RegExp(`${outcode} is an old code`)),
    )
    test('a code that once spanned two regions only sorts', async () => {
      expect(effectiveRadiusKm(5, await place('PA80'))).toBeNull()
      expect(effectiveRadiusKm(5, await place('ZE2'))).toBe(50)
    })

    test.each([
      [
        'Northamptonshire',
        /now part of North Northamptonshire and West Northamptonshire/,
        ['North Northamptonshire', 'West Northamptonshire'],
      ],
      ['Greater Manchester', /wide area/, 10],
      ['Lancashire', /wide area/, 13],
      ['Abertawe', /wide area/, ['Swansea']],
      ['Canna', null, null],
    ] as const)('“%s”', async (text, note, councils) => {
      if (note === null) return expect((await resolvePlace(db(), text)).kind).toBe('choice')
      const found = await place(text)
      expect(found.note).toMatch(note)
      if (typeof councils === 'number') expect(found.councils).toHaveLength(councils)
      else expect(names(found)).toEqual(councils)
    })

    test('Newton is asked about: eight of the seventy-three', async () => {
      const answer = await resolvePlace(db(), 'Newton')
      expect(answer.kind === 'choice' && answer.places).toHaveLength(8)
      expect(names(await place('Newton, Cumbria'))).toEqual(['Westmorland and Furness'])
    })

    test('our own rough list of councils says nothing that the measured file denies', async () => {
      for (const { code, outcodes } of builtInCouncils())
        for (const outcode of outcodes)
          expect(
            (await place(outcode)).councils.map((each) => each.code),
            outcode,
          ).toContain(code)
    })

    test('a boundary gives the label that the postcode gives, 997 times in 1,000', async () => {
      const { rows } = await (database as NonNullable<typeof database>).pool.query<{ postcode: string }>(
        `SELECT postcode FROM directory.place_postcode WHERE council_code IS NOT NULL ORDER BY md5(postcode) LIMIT 300`,
      )
      let same = 0
      for (const { postcode } of rows) {
        const row = await findPostcode(db(), postcode)
        const label =
          row?.lat != null && row.lng != null
            ? await councilLabelAt(db(), { lat: row.lat, lng: row.lng })
            : null
        if (label?.code === row?.council_code) same += 1
      }
      expect(same).toBeGreaterThan(rows.length * 0.99)
    })
  })
})
