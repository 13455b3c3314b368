import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/test-database.ts'
import type { DirectoryTables } from '../tables.ts'
import type { Place } from './place.ts'
import { coarsen, resolvePlace } from './resolve-place.ts'

const db = (await testDatabase()).as<DirectoryTables>()

async function place(text: string): Promise<Place> {
  const answer = await resolvePlace(db, text)
  if (answer.kind !== 'place') throw new Error(`${text}: ${JSON.stringify(answer)}`)
  return answer.place
}
async function labels(text: string): Promise<string[]> {
  const answer = await resolvePlace(db, text)
  return answer.kind === 'choice' ? answer.places.map(({ label }) => label) : [answer.kind]
}

describe('with nothing imported', () => {
  test.each([
    ['LE', 'area', 'LE', 'the Leicester area', /first half of your postcode gives nearer results/],
    ['e', 'area', 'E', 'east London', /We only know E as east London/],
    ['SW1A 1AA', 'area', 'SW1A', 'south-west London', /We only know SW1A as part of south-west London/],
    ['EC1', 'area', 'EC1', 'the City of London area', /We only know EC1/],
    ['W1', 'area', 'W1', 'west London', /We only know W1/],
    ['NPT', 'area', 'NPT', 'the Newport area', /old code/],
    ['AB1', 'area', 'AB1', 'the Aberdeen area', /old code/],
    ['JE2 3AB', 'area', 'JE2', 'Jersey', /as part of Jersey/],
    ['Guernsey', 'area', 'GY', 'Guernsey', /as a whole/],
    ['SWIA', 'area', 'SW1A', 'south-west London', /We read SWIA as SW1A/],
    ['LE15', 'council', 'LE15', 'LE15', /rough list.*Rutland/],
    ['LEI5', 'council', 'LE15', 'LE15', /We read LEI5 as LE15/],
    ['Wales', 'area', 'W92000004', 'Wales', /only know that you mean Wales/],
    ['Moss Side', 'place', 'gn.ENG.I2.manchester', 'Manchester', /We used the middle of Manchester/],
  ] as const)('“%s” is known as %s', async (text, precision, code, label, note) => {
    const found = await place(text)
    expect(found).toMatchObject({ precision, code, label })
    expect(found.note).toMatch(note)
  })

  test.each([
    ['Rutland', 'E06000017', 'Rutland'],
    ['Hackney council', 'E09000012', 'Hackney'],
    ['near Oakham', 'gn.ENG.L4.oakham', 'Oakham, Rutland'],
    ['12 Mill Lane, Oakham', 'gn.ENG.L4.oakham', 'Oakham, Rutland'],
    ['Londonderry', 'gn.NIR.N09000005.derry', 'Derry, Northern Ireland'],
    ['Hull', 'gn.ENG.G6.kingston-on-hull', 'Kingston upon Hull'],
    ['Caerdydd', 'gn.WLS.X5.cardiff', 'Cardiff'],
    ['Yr Wyddgrug', 'gn.WLS.Y1.mold', 'Mold, Flintshire'],
    ['saint albans', 'gn.ENG.F8.st-albans', 'St Albans, Hertfordshire'],
    ['Bangor, Gwynedd', 'gn.WLS.Y2.bangor', 'Bangor, Gwynedd'],
    ['bangor northern ireland', 'gn.NIR.N09000011.bangor', 'Bangor, Northern Ireland'],
    ['Shetland', 'gn.SCT.W3', 'Shetland Islands'],
  ])('the name “%s” is found', async (text, code, label) =>
    expect(await place(text)).toMatchObject({ code, label }),
  )

  test('a district comes with its county, and the county with all twelve districts', async () => {
    expect((await place('Burnley')).councils).toEqual([
      { code: 'E07000117', name: 'Burnley' },
      { code: 'E10000017', name: 'Lancashire' },
    ])
    expect((await place('Lancashire')).councils).toHaveLength(13)
  })

  test.each([
    ['Bangor', ['Bangor, Gwynedd', 'Bangor, Northern Ireland']],
    ['Handsworth', ['Handsworth, Birmingham', 'Handsworth, Sheffield']],
    ['Hayes', ['Hayes, London, near Shortlands', 'Hayes, London, near Hillingdon']],
    [
      'Newcastle',
      ['Newcastle under Lyme, Staffordshire', 'Newcastle upon Tyne', 'Newcastle, Northern Ireland'],
    ],
    ['Leister', ['Leicester, East Midlands', 'Leiston, Suffolk']],
  ])('“%s” is asked about, never guessed', async (text, offered) =>
    expect(await labels(text)).toEqual(offered),
  )

  test.each([
    ['Preston', 'Preston, North West'],
    ['Newport', 'Newport, Wales'],
    ['Bangor', undefined],
    ['Handsworth', undefined],
    ['Newcastle', undefined],
  ])(
    'of several called “%s”, the one far larger is the likely one, and the first of those offered',
    async (text, label) => {
      const answer = await resolvePlace(db, text)
      if (answer.kind !== 'choice') return expect([text, answer]).toEqual([text, label])
      expect(answer.likely?.label).toBe(label)
      if (answer.likely) expect(answer.places[0]).toEqual(answer.likely)
    },
  )

  test.each([
    ['LL13', /We only know LL13 as part of the Llandudno area, so we looked around Llandudno\.$/],
    ['LN1 1AA', /We only know LN1 as part of the Lincoln area, so we looked around Lincoln\.$/],
  ])(
    'of a half that we do not hold (%s) it is said which town was used, and no half is asked for',
    async (text, note) => {
      expect((await place(text)).note).toMatch(note)
    },
  )

  test('every place that is offered or shown is found again by its code and by its label', async () => {
    const offers = await Promise.all(
      ['Newport', 'Hayes', 'Bangor', 'Sutton'].map((text) => resolvePlace(db, text)),
    )
    const offered = offers.flatMap((answer) => (answer.kind === 'choice' ? answer.places : []))
    const shown = await Promise.all(
      ['LE', 'LE15', 'EC', 'IM', 'Wales', 'Kent', 'London', 'Leeds', 'Oakham'].map(place),
    )
    expect(offered.length).toBeGreaterThan(10)
    for (const each of [...offered, ...shown]) {
      expect((await place(each.code)).code).toBe(each.code)
      expect((await place(each.label)).code).toBe(each.code)
    }
  })

  test('a street that nobody knows is unknown, and the second half of a postcode is not repeated', async () => {
    const answer = await resolvePlace(db, 'Qwertyville ZZ9 9ZZ')
    expect(answer).toMatchObject({ kind: 'unknown' })
    expect(JSON.stringify(answer)).not.toMatch(/9ZZ/)
  })
})

test('without a full postcode there is nothing to coarsen', async () => {
  const found = await place('LE15')
  expect(coarsen(found)).toBe(found)
})
