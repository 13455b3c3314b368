import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSource } from './open-source.ts'
import { sniffSource } from './sniff-source.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sniff-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const service = { id: '1', name: 'Tea and talk', organization: { id: 'o', name: 'Tea' }, status: 'active' }

describe('a source is known by what is in it', () => {
  test.each([
    ['oruk-3.0', { total_items: 1, contents: [{ ...service, minimum_age: 3 }] }],
    ['oruk-3.0', { ...service, service_at_locations: [] }],
    ['oruk-3.0', [service]],
    ['oruk-3.0', { total_items: 0, contents: [] }],
    ['oruk-1.0', { totalElements: 1, content: [{ ...service, attending_type: 'venue' }] }],
    [
      'oruk-1.0',
      { total_items: 1, contents: [{ ...service, attending_type: 'venue', deliverable_type: '' }] },
    ],
    ['oruk-1.0', [{ ...service, regular_schedules: [], eligibilitys: [] }]],
    ['oruk-1.0', { totalElements: 0, content: [] }],
  ])('%s: %j', async (shape, content) => {
    expect(await sniffSource(await file('feed.json', JSON.stringify(content)))).toBe(shape)
  })
})

describe('what is no source says so, and what to do instead', () => {
  test.each([
    ['an empty file', 'feed.json', '', /is empty/],
    ['blanks', 'feed.json', ' \n\t', /is empty/],
    [
      'a web page',
      'feed.json',
      '<!DOCTYPE html><html><body>Sign in</body></html>',
      /web page, not a list of services/,
    ],
    ['XML', 'feed.xml', '<?xml version="1.0"?><services/>', /is XML/],
    ['a spreadsheet', 'feed.xlsx', Buffer.from('PK\u0003\u0004rest'), /spreadsheet or a ZIP/],
    ['a packed file', 'feed.json.gz', gzipSync('[]'), /packed with gzip/],
    ['UTF-16', 'feed.csv', Buffer.from('\ufeffid,name', 'utf16le'), /UTF-16/],
    ['binary', 'feed.json', Buffer.from([1, 2, 0, 4]), /no text file/],
    ['a letter', 'letter.txt', 'Dear Sir or Madam, thank you.', /neither JSON nor CSV/],
    ['one table', 'services.csv', 'id,name\n1,Tea\n', /one CSV file.*--map/],
    ['an error', 'feed.json', '{"error":"not found"}', /no list of services/],
    ['a map', 'feed.json', '{"type":"FeatureCollection","features":[]}', /no list of services/],
    [
      'a root document',
      'feed.json',
      '{"version":"HSDS-UK-3.0","profile":"x","openapi_url":"y"}',
      /only describes an interface/,
    ],
  ])('%s', async (_what, name, content, message) => {
    await expect(sniffSource(await file(name, content))).rejects.toThrow(message)
  })

  test('a path that leads nowhere, a folder without tables, and addresses that are none', async () => {
    await expect(sniffSource(join(folder, 'gone.json'))).rejects.toThrow(/no file or folder/)
    const empty = await mkdtemp(join(tmpdir(), 'empty-'))
    await expect(sniffSource(empty)).rejects.toThrow(/holds no CSV files/)
    await rm(empty, { recursive: true })
    for (const address of ['ftp://a.org/feed', 'file:///etc/passwd'])
      await expect(openSource(address, { folder })).rejects.toThrow(/only http and https/)
  })

  test('a mapping file that is wrong says where, and one that fits no file says which column is missing', async () => {
    await file('listing.csv', 'Ref,Title\n1,Tea\n')
    const map = async (text: string) => openSource(folder, { folder, map: await file('map.yaml', text) })
    await expect(map('services:\n  file: listing.csv\n  fields: { id: Ref, nmae: Title }\n')).rejects.toThrow(
      /services\.fields/,
    )
    await expect(map(': : :')).rejects.toThrow(/no YAML|cannot be used/)
    await expect(
      map('services:\n  file: ../listing.csv\n  fields: { id: Ref, name: Title }\n'),
    ).rejects.toThrow(/without a path/)
    await expect(map('services:\n  file: other.csv\n  fields: { id: Ref, name: Title }\n')).rejects.toThrow(
      /other\.csv, which is not/,
    )
    const source = await map('services:\n  file: listing.csv\n  fields: { id: Ref, name: Heading }\n')
    for await (const _item of source.records()) expect.unreachable()
    expect(source.outcome()).toMatchObject({
      complete: false,
      problem: expect.stringMatching(/no column "Heading".*Ref, Title/),
    })
  })
})

test('a table in the letters of Windows is read as it was meant', async () => {
  await file('listing.csv', Buffer.from('Ref;Title\n1;Caf\u00e9\n', 'latin1'))
  const source = await openSource(folder, {
    folder,
    map: await file(
      'map.yaml',
      'services:\n  file: listing.csv\n  fields: { id: Ref, name: Title, organization_name: { always: Us } }\n',
    ),
  })
  const found = []
  for await (const item of source.records()) found.push(item)
  expect(JSON.stringify(found)).toContain('Café')
})
