import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectSumOf, importBench } from '../../../../test/support/import-bench.ts'
import { reasons } from '../adapters/adapter.ts'
import { quarantineReport } from '../imports/quarantine-report.ts'
import { readCsv } from './read-csv-rows.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csv-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function read(text: string | Buffer) {
  const path = join(folder, 'listing.csv')
  await writeFile(path, text)
  const items = [...(await readCsv(path)).items]
  return {
    rows: items.flatMap((item) => ('row' in item ? [item.row] : [])),
    lost: items.flatMap((item) => ('reason' in item ? [[item.line, item.reason]] : [])),
  }
}

const header = 'id,name,about\n'
const many = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_each, at) => `${from + at},Group ${from + at},"Tea, talk"\n`).join(
    '',
  )

describe('one damaged line takes nothing with it but itself', () => {
  test.each<[string, string]>([
    ['a quotation mark that is never closed', '4,"Group 4,tea\n'],
    ['one at the end of its line', '4,Group 4,"tea\n'],
    ['two of them', '4,"Group 4,"tea\n'],
    ['a cell that was quoted for its first word only', '4,"Group" four,tea\n'],
    ['a cell of ten million characters that never ends', `4,Group 4,"${'x'.repeat(10_000_000)}\n`],
  ])('%s', async (_what, damaged) => {
    for (const rest of [many(5, 9), many(5, 9).replaceAll('"', ''), '']) {
      const { rows, lost } = await read(header + many(1, 3) + damaged + rest.replaceAll('Tea, talk', 'Tea'))
      expect(lost).toEqual([[5, reasons.quoteNotClosed]])
      expect(rows.map(({ id }) => id)).toEqual(['1', '2', '3', ...(rest ? ['5', '6', '7', '8', '9'] : [])])
    }
  })

  test('a cell of ten million characters, with lines in it', async () => {
    const giant = `4,Group 4,"${'A line of it.\n'.repeat(800_000)}"\n`
    const { rows, lost } = await read(header + many(1, 3) + giant + many(5, 6))
    expect(lost).toEqual([[5, reasons.tooLarge]])
    expect(rows.map(({ id }) => id)).toEqual(['1', '2', '3', '5', '6'])
  })

  test('ten thousand of them are read in good time', async () => {
    const from = performance.now()
    const { lost } = await read(header + '4,"Tea" group,"" and more\n5,Talk,about\n'.repeat(10_000))
    expect(lost).toHaveLength(10_000)
    expect(performance.now() - from).toBeLessThan(5_000)
  })
})

test('cells over several lines, doubled marks, and marks that nobody doubled are read as they were meant', async () => {
  const { rows, lost } = await read(
    `${header}1,"Tea\r\n\r\nand ""talk""","One, two, three\nFour, five, six"\r\n2,Room 5" wide,"He said "hello" to\nus"\n\n3, "Spaced" ,\n`,
  )
  expect(lost).toEqual([])
  expect(rows).toEqual([
    { id: '1', name: 'Tea\r\n\r\nand "talk"', about: 'One, two, three\nFour, five, six' },
    { id: '2', name: 'Room 5" wide', about: 'He said "hello" to\nus' },
    { id: '3', name: 'Spaced' },
  ])
})

test('whatever is in its cells, a table that was written as it should be loses nothing', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ';', ' '), maxLength: 10 })
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), async (table) => {
      const lines = table.map(([one, two], at) => `x${at},${quoted(one)},${quoted(two)},end`)
      const { rows, lost } = await read(['id,one,two,end', ...lines].join('\n'))
      expect(lost).toEqual([])
      expect(rows.map(({ one = '', two = '' }) => [one, two])).toEqual(table)
    }),
    { numRuns: 150 },
  )
})

describe('an operator sees what was lost', () => {
  const bench = importBench()
  const map =
    'services:\n  file: listing.csv\n  fields: { id: id, name: name, organization_name: { always: Us } }\n'

  test('by file and line, and the counts reconcile', async () => {
    const phones = 'phones:\n  file: phones.csv\n  fields: { service_id: id, number: number }\n'
    await bench.file(`${header}${many(1, 3)}4,"Group 4,tea\n${many(5, 6)}`, 'listing.csv')
    await bench.file('id,number\n1,01632 960001\n2,"01632 960002\n5,01632 960005\n', 'phones.csv')
    const report = await bench.take({
      address: bench.folder,
      map: await bench.file(map + phones, 'map.yaml'),
      name: 'Damaged',
    })
    expectSumOf(report)
    expect(report).toMatchObject({
      complete: true,
      missing: 0,
      counts: { records_in: 7, published: 5, quarantined: 2 },
      reasons: [{ reason: reasons.quoteNotClosed, count: 2 }],
    })
    const lines = ((await quarantineReport(bench.db, 'Damaged')) ?? []).join('\n')
    expect(lines).toMatch(
      / 4 {2}\(no id\) {2}line 5 of listing\.csv\n +7 {2}\(no id\) {2}line 3 of phones\.csv/,
    )
    expect(JSON.stringify(await bench.published())).toContain('01632 960005')
  })
})
