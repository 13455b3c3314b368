import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { directoryPaths } from '../../src/directory/index.ts'
import { guidancePaths, sensitiveWordIn } from '../../src/guidance/index.ts'
import { networkPaths } from '../../src/network/index.ts'
import { projectPath } from '../../src/platform/files/project.ts'

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })

const sources = filesIn(projectPath('src')).filter(
  (path) => /\.tsx?$/.test(path) && !/\.(test|examples)\./.test(path),
)
const lines = (path: string): number =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '').length

test('files are small: half have at most 50 lines, nine in ten at most 130, none above 300', () => {
  const sizes = sources.map(lines).toSorted((one, other) => one - other)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(50)
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(130)
  expect(sizes.at(-1)).toBeLessThanOrEqual(300)
})

test('a file is found by its name alone', () => {
  // Each capability has these at its top, and each command is named after its word.
  const shared = new Set(['index.ts', 'routes.ts', 'paths.ts', 'tables.ts'])
  const names = sources
    .filter((path) => !path.includes(join('app', 'commands')))
    .map((path) => basename(path))
    .filter((name) => !shared.has(name))
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('no address holds a word that tells what somebody looks for', () => {
  const addresses = [directoryPaths, guidancePaths, networkPaths]
    .flatMap(Object.values)
    .map((path) =>
      typeof path === 'function' ? (path as (...parts: unknown[]) => string)('england', 'near', 1) : path,
    )
  expect(addresses.length).toBeGreaterThan(15)
  for (const address of addresses) expect(sensitiveWordIn(address), address).toBeNull()
})

test('built files carry nothing of GOV.UK or the NHS', () => {
  const built = filesIn(projectPath('dist', 'assets')).filter((path) => /\.(css|js|svg)$/.test(path))
  expect(built.length).toBeGreaterThan(3)
  for (const path of built) {
    expect(readFileSync(path, 'utf8'), path).not.toMatch(
      /#1d70b8|#005eb8|GDS Transport|Frutiger|govuk-crest|nhs-logo/i,
    )
    expect(path).not.toMatch(/crown|crest|nhs/i)
  }
})
