import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, usualSite } from './site.ts'
import { keepSiteFile, readSiteFile } from './site-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const riverside: Site = { ...usualSite, name: 'Riverside Recovery Network', shortName: 'Riverside' }

test('what the network is called can be read while its database is down, as it was last known', async () => {
  const file = join(folder, 'var', 'site.json')
  expect(readSiteFile(file)).toEqual(usualSite)
  let site = usualSite
  let changed: () => void = () => undefined
  const onChange = (listener: () => void) => {
    changed = listener
  }
  const onProblem = (problem: unknown) => expect.unreachable(String(problem))
  await keepSiteFile(file, { now: () => site, onChange }, onProblem)
  site = riverside
  changed()
  await expect.poll(() => readSiteFile(file)).toEqual(riverside)
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ shortName: 'Riverside' })
})

test('a file that is cut off or of something else is as good as none', async () => {
  const file = join(folder, 'broken.json')
  for (const text of ['', '{"name":"Riv', '[]', '{"name":"","shortName":""}', 'null']) {
    await writeFile(file, text)
    expect(readSiteFile(file)).toEqual(usualSite)
  }
})

test('a folder that cannot be written says so and stops nothing', async () => {
  await writeFile(join(folder, 'a-file'), '')
  const problems: unknown[] = []
  const kept = { now: () => riverside, onChange: () => undefined }
  await keepSiteFile(join(folder, 'a-file', 'site.json'), kept, (problem) => problems.push(problem))
  expect(problems).toHaveLength(1)
})
