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

test.each([
  [
    'RATE_LIMIT',
    'off',
    'RATE_LIMIT: should be a whole number, 0 or more. (Requests a minute from one address; 0 is off.)',
  ],
  ['RATE_LIMIT', '-1', 'RATE_LIMIT: should be a whole number, 0 or more.'],
  ['DATABASE_CONNECTIONS', '2.5', 'DATABASE_CONNECTIONS: should be a whole number from 1 to 100.'],
  ['PORT', '70000', 'PORT: should be a whole number from 0 to 65535.'],
  ['LOG', 'loud', 'LOG: should be one of: silent, error, info.'],
  ['PUBLIC_URL', 'our site', 'PUBLIC_URL: should be a web address, such as https://www.example.org.'],
])('%s=%s: which setting, what is wanted and what it is for', (name, value, words) => {
  expect(() => readSettings({ [name]: value })).toThrow(words)
})

test('a key that is too short is not printed', () => {
  expect(() => readSettings({ SECRET_KEY: 'hunter2' })).toThrow(
    /SECRET_KEY: should have 32 characters or more/,
  )
  expect(() => readSettings({ SECRET_KEY: 'hunter2' })).not.toThrow(/hunter2/)
})

test('docs/operating.md has the table of the settings as they are', () => {
  expect(readFileSync(projectPath('docs', 'operating.md'), 'utf8')).toContain(settingsTable())
})
