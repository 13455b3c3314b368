import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
// @ts-expect-error a script of the build, without types
import { parseContent } from '../../../scripts/parse-content.mjs'
import { parsedByTheBuild } from './parse-yaml.ts'
import { projectPath } from './project.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'parsed-'))
  await mkdir(join(root, 'dist'))
  await cp(projectPath('content', 'helplines'), join(root, 'content', 'helplines'), { recursive: true })
})
afterAll(() => rm(root, { recursive: true, force: true }))

test('what the build parsed is used only while it is what the build wrote', async () => {
  const file = join(root, 'dist', 'parsed-content.json')
  const read = () => Object.keys(parsedByTheBuild(join(root, 'dist'))).length
  parseContent(root)
  expect(read()).toBeGreaterThan(0)

  const whole = await readFile(file, 'utf8')
  // One number of one helpline, still JSON.
  for (const damaged of [whole.replace('116', '117'), whole.slice(0, -20), '{}', 'null', '']) {
    expect(damaged).not.toBe(whole)
    await writeFile(file, damaged)
    expect(read(), damaged.slice(0, 20)).toBe(0)
  }
  await writeFile(file, whole)
  expect(read()).toBeGreaterThan(0)
  await rm(`${file}.sha256`)
  expect(read()).toBe(0)
})
