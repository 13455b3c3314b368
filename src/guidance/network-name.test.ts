import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { readGuidanceContent } from './guidance-content.ts'
import { paths } from './paths.ts'
import { guidancePages } from './routes.ts'

test('pages call the network what it is called; only About says what program it runs', async () => {
  const routes = guidancePages(
    {
      clock: () => new Date('2026-11-22T10:00:00Z'),
      exitTarget: 'https://www.bbc.co.uk/weather',
      toFindSupport: () => ({ action: '/find', fields: [], placeField: 'place', longestPlace: 100 }),
      networkName: () => 'Riverside',
    },
    readGuidanceContent(),
  )
  const said = new Map<string, string>()
  for (const route of routes) {
    if (route.path.endsWith('.pdf')) continue
    const answer = await route.handle({ params: {}, query: {}, form: {} })
    if (answer.kind === 'page') said.set(route.path, renderToString(answer.page.body))
  }
  // Who wrote a guide is a name of its own.
  const naming = [...said].filter(([, html]) => /Towpath(?! contributors)/.test(html)).map(([path]) => path)
  expect(naming).toEqual([paths.about])
  expect(said.get(paths.about)).toMatch(/<h1>About Riverside<[\s\S]*Towpath is open-source software/)
  expect(said.get(paths.stayingSafe)).toContain('remember the name Riverside')
})
