import { expect, test } from 'vitest'
import { sensitiveWordIn } from './sensitive-words.ts'

test.each([
  ['Help after abuse', 'abuse'],
  ['/topics/child_sexual_abuse', 'sexual'],
  ['thoughts-of-suicide.pdf', 'suicide'],
  ['Self-harm', 'self-harm'],
  ['self_harm', 'self harm'],
  ['SELFHARM', 'selfharm'],
  ['Recovering from childhood trauma', 'trauma'],
  ['Rape Crisis', 'rape'],
  ['crisis%20line', 'crisis'],
])('"%s" would give somebody away', (text, found) => {
  expect(sensitiveWordIn(text)).toBe(found)
})

test.each([
  'Towpath',
  'Find support – Towpath',
  'Help by phone – Towpath',
  '/urgent-help/northern-ireland',
  'Refugees and people new here',
  'Grape Lane, Stalybridge, Skill swap',
])('"%s" gives nothing away', (text) => {
  expect(sensitiveWordIn(text)).toBeNull()
})
