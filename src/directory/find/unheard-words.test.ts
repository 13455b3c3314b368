import { expect, test } from 'vitest'
import { someService } from '../../../test/support/some-service.ts'
import { createSearch, indexServices } from '../search/search.ts'
import { readThesaurus } from '../search/thesaurus/thesaurus-content.ts'
import { panelFor } from './unheard-words-rules.ts'

const search = createSearch(readThesaurus())
search.use(
  indexServices(readThesaurus(), [
    someService(1, { name: 'Saltmarsh Listening' }, { kind_of_support: ['listening_line'] }),
  ]),
  '1',
)
const panelOf = (words: string) =>
  panelFor({ words, filters: {} }, search.search({ words, today: '2026-11-22' }))

test('“help”, and words that tell a machine nothing, still bring somebody to talk to', () => {
  for (const words of [
    'help',
    'help me',
    'Please help me!',
    'can somebody please help',
    'i need help',
    'dont want my parents to see my phone',
    '😢',
  ])
    expect(panelOf(words), words).toEqual({ level: 'soft', themes: [] })
})

test('words that were understood, the name of a service and no words bring no panel of their own', () => {
  for (const words of ['cant sleep', 'Saltmarsh', '']) expect(panelOf(words), words).toBeUndefined()
  const pressing = { level: 'urgent', themes: ['suicide'] } as const
  const panel = { level: pressing.level, themes: [...pressing.themes] }
  expect(
    panelFor({ words: 'help', panel, filters: {} }, search.search({ words: 'help', today: '2026-11-22' })),
  ).toBe(panel)
})

test('a child or teenager who writes anything at all is shown somebody who answers tonight', () => {
  const answer = search.search({ words: 'sad at night', today: '2026-11-22' })
  for (const role of ['child', 'young_person'])
    expect(panelFor({ words: 'sad at night', filters: { role } }, answer)).toMatchObject({ level: 'soft' })
  expect(panelFor({ words: '', filters: { role: 'child' } }, answer)).toBeUndefined()
  expect(panelFor({ words: 'sad at night', filters: { role: 'adult_for_self' } }, answer)).toBeUndefined()
})
