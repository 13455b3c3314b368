import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../../test/support/test-database.ts'
import type { DirectoryTables } from '../../tables.ts'
import { listAttributions } from '../list-attributions.ts'
import type { Place } from '../place.ts'
import { coarsen, resolvePlace } from '../resolve-place.ts'
import { placesCommand } from './places-command.ts'

const database = await testDatabase()
const db = database.as<DirectoryTables>()
const folder = await mkdtemp(join(tmpdir(), 'places-'))
afterAll(() => rm(folder, { recursive: true }))

let said: string[] = []
const towpath = async (...args: string[]): Promise<string> => {
  said = []
  const terminal = process.stderr
  const code = await placesCommand(args, {
    db,
    pool: database.pool,
    out: (line) => said.push(line),
    terminal,
  })
  return `${code} ${said.join('\n')}`
}
async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}
async function place(text: string): Promise<Place> {
  const answer = await resolvePlace(db, text)
  if (answer.kind !== 'place') throw new Error(`${text}: ${JSON.stringify(answer)}`)
  return answer.place
}

const HACKNEY = 'E09000012'
const TOWER_HAMLETS = 'E09000030'
const letters = (nth: number) => String.fromCharCode(65 + Math.floor(nth / 20), 65 + (nth % 20))
// Thirty homes apart, forty large users at one sorting office in the next borough, an ended one, one without a point.
const rows = [
  ...Array.from({ length: 30 }, (_, n) => [
    `E8 1${letters(n)}`,
    '',
    HACKNEY,
    51.54 + n / 1000,
    -0.06 - n / 2000,
  ]),
  ...Array.from({ length: 40 }, (_, n) => [`E8 9${letters(n)}`, '', TOWER_HAMLETS, 51.5203, -0.0431]),
  ['E8 1ZZ', '200001', HACKNEY, 51.7, -0.3],
  ['E8 2ZZ', '', HACKNEY, 99.999999, 0],
  ['AB1 1AA', '199606', 'S12000033', 57.101, -2.242],
  ['BT1 1AA', '', 'N09000003', 54.6, -5.93],
  ['JE2 3AB', '', 'L99999999', 99.999999, 0],
  ['nonsense', '', '', 51, 0],
]
const csvOf = (list: readonly (readonly (string | number)[])[]) =>
  [
    'pcds,doterm,lad26cd,lat,long,rgn26cd,ctry26cd',
    ...list.map((row) => `${row.join(',')},E12000007,E92000001`),
  ].join('\n')

beforeEach(async () => {
  await towpath('remove', 'postcodes')
})

describe('postcodes', () => {
  test('each row is kept, or left out with its reason', async () => {
    expect(await towpath('import', await file('a.csv', csvOf(rows)))).toMatch(
      /^0 .*read 76, kept 74, left out 2\n {4}1 postcodes of Northern Ireland.*1 not a postcode.*2 without coordinates/s,
    )
  })

  test('a sorting office counts once: E8 is Hackney, in the middle of its homes', async () => {
    await towpath('import', await file('a.csv', csvOf(rows)))
    const e8 = await place('E8')
    expect(e8).toMatchObject({ precision: 'outcode', councils: [{ code: HACKNEY }] })
    expect(e8.point?.lat).toBeCloseTo(51.554, 2)
    expect(e8.spreadKm).toBeLessThan(3)
  })

  test('of a full postcode only its sector and its council are kept', async () => {
    await towpath('import', await file('a.csv', csvOf(rows)))
    const exact = await place('e8 lac')
    expect(exact).toMatchObject({ code: 'E8 1AC', precision: 'postcode', spreadKm: 0.1 })
    const kept = coarsen(exact)
    expect(kept).toMatchObject({
      code: `E8 1/${HACKNEY}`,
      label: 'E8 1',
      precision: 'sector',
      councils: [{ code: HACKNEY }],
    })
    expect(JSON.stringify(kept)).not.toMatch(/1\s?AC|51\.542/i)
    expect(await place(kept.code)).toMatchObject({ code: kept.code, councils: kept.councils })
  })

  test('an ended postcode, and one without a point, are still understood', async () => {
    await towpath('import', await file('a.csv', csvOf(rows)))
    expect((await place('AB1 1AA')).note).toMatch(/no longer in use/)
    expect(await place('E8 2ZZ')).toMatchObject({ point: null, councils: [{ code: HACKNEY }] })
    expect(coarsen(await place('E8 2ZZ')).point).not.toBeNull()
    expect(coarsen(await place('JE2 3AB'))).toMatchObject({
      precision: 'area',
      nation: 'jersey',
      label: 'Jersey',
    })
  })

  test('those of Northern Ireland come in only when somebody agrees, by name', async () => {
    const path = await file('a.csv', csvOf(rows))
    await towpath('import', path)
    expect((await place('BT1 1AA')).precision).toBe('area')
    expect(await towpath('import', path, '--include-bt')).toMatch(
      /licence from Land & Property Services.*kept 75/s,
    )
    expect((await place('BT1 1AA')).precision).toBe('postcode')
    expect(await towpath('list')).toMatch(/With postcodes of Northern Ireland, as .+ agreed/)
  })

  test('the same file again is already loaded; the largest of a zip is taken and its regional parts left', async () => {
    const path = await file('a.csv', csvOf(rows))
    await towpath('import', path)
    expect(await towpath('import', path)).toMatch(/already loaded/)
    const encode = (text: string) => new TextEncoder().encode(text)
    const zip = zipSync({
      'Data/multi_csv/ONSPD_MAY_2025_E.csv': encode(csvOf(rows.slice(0, 5))),
      'Data/ONSPD_MAY_2025_UK.csv': encode(csvOf(rows)),
      'Documents/names.csv': encode('a,b\n1,2'),
    })
    expect(await towpath('import', await file('b.zip', zip))).toMatch(
      /ONSPD_MAY_2025_UK.*0 new, 0 changed, 0 removed/s,
    )
    expect((await listAttributions(db)).map(({ attribution }) => attribution).join()).toMatch(
      /database right 2025/,
    )
  })

  test('the same rows in any order, packed or not, change nothing', async () => {
    await towpath('import', await file('a.csv', csvOf(rows)))
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.boolean(),
        async (shuffled, packed) => {
          const text = csvOf(shuffled)
          const path = await file(packed ? 'c.csv.gz' : 'c.csv', packed ? gzipSync(text) : text)
          expect(await towpath('import', path)).toMatch(/0 new, 0 changed, 0 removed|already loaded/)
        },
      ),
      { numRuns: 15 },
    )
  })

  test('a new edition adds, changes and removes only what differs', async () => {
    await towpath('import', await file('a.csv', csvOf(rows)))
    const next = [...rows.slice(1), ['E8 1ZY', '', HACKNEY, 51.55, -0.06]].map((row) =>
      row[0] === 'E8 1AB' ? [row[0], '202601', ...row.slice(2)] : row,
    )
    expect(await towpath('import', await file('next.csv', csvOf(next)))).toMatch(
      /1 new, 1 changed, 1 removed/,
    )
  })

  test('a file that breaks off leaves what was loaded', async () => {
    await towpath('import', await file('a.csv', csvOf(rows)))
    const whole = gzipSync(
      csvOf(
        Array.from({ length: 400 }, (_, n) => [`E8 1${letters(n % 400)}`, '', HACKNEY, 51.5, -0.1 + n / 999]),
      ),
    )
    const broken = await file('broken.csv.gz', whole.subarray(0, whole.length - 200))
    expect(await towpath('import', broken)).toMatch(/^1 .*not imported.*unchanged/s)
    expect((await place('E8 1AC')).point?.lat).toBeCloseTo(51.542, 3)
  })
})

describe('boundaries', () => {
  const square = (size: number) => [
    [
      [0, 51],
      [size, 51],
      [size, 52],
      [0, 51],
    ],
  ]
  const features = (size: number) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { LAD25CD: HACKNEY, LAD25NM: 'Hackney' },
          geometry: { type: 'Polygon', coordinates: square(size) },
        },
        {
          type: 'Feature',
          properties: { LAD25CD: 'E12000007', LAD25NM: 'London' },
          geometry: { type: 'Polygon', coordinates: square(size) },
        },
      ],
    })

  test('councils are kept, and what is no council is left out', async () => {
    expect(await towpath('import', await file('b.geojson', features(1)))).toMatch(
      /read 2, kept 1, left out 1\n {4}1 not a council/,
    )
  })

  test('eastings and northings are refused', async () => {
    expect(await towpath('import', await file('b.geojson', features(530_000)))).toMatch(
      /^1 .*British National Grid/s,
    )
  })
})

test('attribution is shown for what is built in and for what is loaded, and only that', async () => {
  const before = await listAttributions(db)
  expect(before.map(({ attribution }) => attribution).join()).toMatch(/GeoNames.*Natural Earth/s)
  await towpath('import', await file('a.csv', csvOf(rows)))
  expect((await listAttributions(db)).length).toBe(before.length + 1)
  await towpath('remove', 'postcodes')
  expect(await listAttributions(db)).toEqual(before)
  expect((await place('E8')).precision).toBe('council')
})
