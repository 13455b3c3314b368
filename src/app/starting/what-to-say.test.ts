import { expect, test } from 'vitest'
import { whoCanComeIn, withoutHttps } from './what-to-say.ts'

const nobody = { isOutboxOpen: false, hasMadeUpPeople: false, hasRealPeople: false }
const said = (who: Partial<typeof nobody>) =>
  whoCanComeIn('http://localhost:1', { ...nobody, ...who }).join(' ')

test('the open outbox is named only where it is open', () => {
  expect(said({ isOutboxOpen: true, hasMadeUpPeople: true })).toMatch(/Their mail is at [/]sign-in[/]outbox/)
  expect(said({ hasMadeUpPeople: true })).not.toContain('outbox')
  expect(said({ hasMadeUpPeople: true })).toMatch(/sent to nobody.*demo remove/)
  expect(said({})).toContain('invite --administrator')
  expect(said({ hasRealPeople: true })).toBe('')
})

test.each([
  [{ HOST: '127.0.0.1' }, ''],
  [{ HOST: '0.0.0.0' }, 'PUBLIC_URL is not set'],
  [{ HOST: '127.0.0.1', PUBLIC_URL: 'http://towpath.example' }, 'plain HTTP'],
  [{ HOST: '127.0.0.1', PUBLIC_URL: 'http://localhost:3000' }, ''],
  [{ HOST: '0.0.0.0', PUBLIC_URL: 'https://towpath.example' }, ''],
])('%o: a start says that nobody can sign in without HTTPS', (settings, words) => {
  const lines = withoutHttps({ PUBLIC_URL: undefined, ...settings }).join(' ')
  if (words === '') expect(lines).toBe('')
  else expect(lines).toContain(words)
})
