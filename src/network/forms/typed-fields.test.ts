import { expect, test } from 'vitest'
import { typed, typedLines } from './typed-fields.ts'

test('a name stays on one line, whatever is sent', () => {
  const name = 'Heron House\r\n\r\nPlease pay here: http://example.org \u0000\u2028 now'
  expect(typed({ name }, 'name', 200)).toBe('Heron House Please pay here: http://example.org now')
  expect(typed({ name: ' \n\t ' }, 'name', 200)).toBe('')
})

test('a field of several lines keeps them, without what PostgreSQL cannot hold', () => {
  expect(typedLines({ about: ' One.\n\nTwo.\u0000 ' }, 'about', 200)).toBe('One.\n\nTwo.')
})
