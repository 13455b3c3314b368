import { expect, test } from 'vitest'
import { allowsDemonstration } from './allows-demonstration.ts'
import { readSettings } from './settings.ts'

test.each([
  [{}, true],
  [{ DEMONSTRATION: 'no' }, false],
  [{ SMTP_URL: 'smtp://mail.example' }, false],
  [{ PUBLIC_URL: 'https://towpath.example' }, false],
  [{ DATABASE_URL: 'postgres://x' }, false],
  [{ PUBLIC_URL: 'https://demo.towpath.example', DEMONSTRATION: 'yes' }, true],
])('with %o the made-up network may be loaded: %s', (environment, expected) => {
  expect(allowsDemonstration(readSettings(environment))).toBe(expected)
})
