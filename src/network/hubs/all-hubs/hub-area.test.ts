import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../../test/support/test-database.ts'
import { areaCodesOf, type DirectoryTables, resolvePlace } from '../../../directory/index.ts'
import { isAreaCode } from './hub-area.ts'
import { lookedUp } from './look-up-areas.ts'
import { emptyHub } from './new-hub-form.ts'

const db = (await testDatabase()).as<DirectoryTables>()
const places = {
  find: (text: string) => resolvePlace(db, text),
  byCode: async (code: string) => {
    const found = await resolvePlace(db, code)
    return found.kind === 'place' ? found.place : null
  },
  covered: async () => [],
  shapes: () => [],
  attributions: () => [],
}
const lookUp = (line: string) => lookedUp({ places }, { ...emptyHub, lookUp: line })

describe('with no file of places imported, an administrator gives a hub', () => {
  test.each([
    ['Hull', ['gn.ENG.G6'], []],
    ['Kingston upon Hull', ['gn.ENG.G6'], []],
    ['East Riding', [], ['East Riding of Yorkshire, Yorkshire and The Humber']],
    ['Bristol', ['gn.ENG.B7'], []],
    ['York', ['gn.ENG.Q5'], []],
    ['Durham', ['gn.ENG.D8.durham'], ['County Durham (all of it)']],
    ['North Yorkshire', ['gn.ENG.J7'], []],
    ['Beverley', ['gn.ENG.E1.beverley'], ['East Riding of Yorkshire (all of it)']],
  ])('%s', async (line, codes, offered) => {
    const { typed, perhaps, errors } = await lookUp(line)
    expect([typed.codes, perhaps.map(({ label }) => label), errors]).toEqual([codes, offered, {}])
    expect([...codes, ...perhaps.map(({ code }) => code)].every(isAreaCode)).toBe(true)
  })

  test('Newcastle, and is offered every place of that name', async () => {
    const { perhaps } = await lookUp('Newcastle')
    expect(perhaps.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['gn.ENG.I7.newcastle-on-tyne', 'N09000010']),
    )
  })

  test('a line that names no place, and is told', async () => {
    expect((await lookUp('Qqqzzzx')).errors.lookUp).toMatch(/places import/)
  })
})

test.each([
  ['Hull', 'gn.ENG.G6'],
  ['Hull', 'HU1'],
  ['HU1', 'gn.ENG.G6'],
  ['Beverley', 'gn.ENG.E1'],
  ['Bristol', 'BS1'],
  ['YO1', 'gn.ENG.Q5'],
  ['Oakham', 'E06000017'],
])('a visitor in %s is covered by a hub that has %s', async (typed, code) => {
  const found = await resolvePlace(db, typed)
  expect(found.kind === 'place' && areaCodesOf(found.place)).toContain(code)
})
