import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { projectPath } from '../files/project.ts'
import { readSettings } from './settings.ts'
import { settingsTable } from './settings-table.ts'

test('with nothing set everything has a value that works', () => {
  const settings = readSettings({})
  expect(settings.PORT).toBe(3000)
  expect(settings.DATABASE_URL).toBeUndefined()
})

test('an empty setting counts as not set; a wrong one is named with its reason', () => {
  expect(readSettings({ PORT: '' }).PORT).toBe(3000)
  expect(() => readSettings({ PORT: 'three', SECRET_KEY: 'short' })).toThrow(/PORT: [\s\S]*SECRET_KEY: /)
})

test('docs/operating.md has the table of the settings as they are', () => {
  expect(readFileSync(projectPath('docs', 'operating.md'), 'utf8')).toContain(settingsTable())
})
