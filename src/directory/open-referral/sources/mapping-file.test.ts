import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readMapping } from './mapping-file.ts'

const folder = await mkdtemp(join(tmpdir(), 'mapping-'))
afterAll(() => rm(folder, { recursive: true }))

async function problemsOf(text: string): Promise<string[]> {
  const path = join(folder, 'map.yaml')
  await writeFile(path, text)
  const said = await readMapping(path).then(() => '', String)
  return said.split('\n').slice(1)
}
const services = (fields: string) =>
  `services:\n  file: a.csv\n  fields: { id: Ref, name: Title, ${fields} }\n`
const known = /"[^"]+"\. It knows: id, organization_id, name, .*organization_phone$/

test.each<[string, string, (string | RegExp)[]]>([
  ['nothing', '', ['  the file: is empty, and should be a group of keys']],
  ['a list', '- a', ['  the file: is a list, and should be a group of keys']],
  ['no file', 'services:\n  fields: { id: a, name: b }', ['  services.file: is missing; it should be text']],
  [
    'no name',
    'services:\n  file: a.csv\n  fields: { id: a }',
    ['  services: should have at least the fields id and name'],
  ],
  ['a field that is none', services('nmae: Title'), [known]],
  [
    'a number for a column',
    services('url: 4'),
    [/^ {2}services\.fields\.url: should be the name of a column, or a group with/],
  ],
  [
    'an option that is none',
    services('url: { column: Web, splitt: ";" }'),
    ['  services.fields.url: does not know "splitt". It knows: column, join, split, values, ignore'],
  ],
  [
    'a value that is no text',
    services('status: { column: State, values: { 1: 2 } }'),
    ['  services.fields.status.values.1: is a number, and should be text'],
  ],
  ['no columns', services('url: { column: [] }'), ['  services.fields.url.column: should not be empty']],
  [
    'a table that is none',
    `${services('url: Web')}service: { file: a.csv }`,
    [
      '  the file: does not know "service". It knows: name, services, organizations, locations, links, phones, schedules',
    ],
  ],
])('a mapping file with %s says which key it is and what is wanted', async (_what, text, expected) => {
  const problems = await problemsOf(text)
  expect(problems).toHaveLength(expected.length)
  for (const [at, words] of expected.entries()) expect(problems[at]).toMatch(words)
  expect(problems.join('\n')).not.toMatch(/expected|received|undefined|invalid|string/i)
})

test('a mapping file that is right is taken as it is', async () => {
  expect(await problemsOf(services('url: { column: [Web, Site] }, status: { always: active }'))).toEqual([])
})
