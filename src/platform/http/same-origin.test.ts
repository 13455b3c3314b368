import { expect, test } from 'vitest'
import { isOurOwn } from './same-origin.ts'

const ours = 'https://towpath.example.org'
test.each([
  ['GET', {}, true],
  ['POST', { 'sec-fetch-site': 'same-origin' }, true],
  ['POST', { 'sec-fetch-site': 'none' }, true],
  ['POST', { 'sec-fetch-site': 'same-site' }, false],
  ['POST', { 'sec-fetch-site': 'cross-site', origin: ours, host: 'towpath.example.org' }, false],
  ['POST', { origin: ours, host: 'anything' }, true],
  ['POST', { origin: 'https://elsewhere.example', host: 'elsewhere.example' }, false],
  ['POST', { origin: 'null', host: 'towpath.example.org' }, false],
  ['POST', {}, false],
  ['DELETE', { host: 'towpath.example.org' }, false],
])('%s with %o is ours: %s', (method, headers, expected) => {
  expect(isOurOwn(method, headers, ours)).toBe(expected)
})

test('without a configured address the host that was asked counts, over http or https', () => {
  expect(isOurOwn('POST', { origin: 'http://localhost:3000', host: 'localhost:3000' }, undefined)).toBe(true)
  expect(isOurOwn('POST', { origin: 'http://localhost:3001', host: 'localhost:3000' }, undefined)).toBe(false)
})
