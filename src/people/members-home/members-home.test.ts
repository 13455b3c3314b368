import { expect, test } from 'vitest'
import { everywhere, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'

const app = await testApp('demonstration')
const hubId: string = (await app.database.pool.query(`SELECT id FROM network.hub WHERE slug = 'leeds'`))
  .rows[0]?.id

/** Headings and links of the main part, in the order in which they are heard. */
async function homeOf(given: Omit<Parameters<typeof signInAs>[1], 'name'>): Promise<string[]> {
  const person = await signInAs(app, { ...given, name: 'Ash' })
  const html = await (await person.get('/members')).text()
  const main = html.slice(html.indexOf('<h1'), html.indexOf('</main>'))
  return [...main.matchAll(/<(h1|h2|a|button)\b[^>]*>([^<]+)/g)].map(([, tag, words]) =>
    tag === 'h1' || tag === 'h2' ? `# ${words}` : (words ?? ''),
  )
}

test('somebody new, without hub or organisation, sees one next step before anything else', async () => {
  const said = await homeOf({ email: 'new@example.org', grants: [everywhere('member')] })
  expect(said.slice(0, 3)).toEqual(['# Hello, Ash', 'Choose your hub', '# Later, if you like'])
  expect(said.filter((words) => words.startsWith('#'))).toEqual([
    '# Hello, Ash',
    '# Later, if you like',
    '# You',
  ])
  expect(said).not.toContain('All hubs')
})

test('who asked to join is not told to begin again', async () => {
  const person = await signInAs(app, { email: 'asks@example.org', grants: [everywhere('member')] })
  await person.post('/members/hubs/leeds/join')
  const said = await homeOf({ email: 'asks@example.org' })
  expect(said).not.toContain('Choose your hub')
  expect(said.slice(1, 3)).toEqual(['# Hubs and organisations', 'Leeds hub'])
})

test('who looks after a hub sees what waits first, then their hub, then what they look after', async () => {
  const grants = [{ role: 'hub_coordinator' as const, hubId, organisationId: null }]
  const said = await homeOf({ email: 'cora@example.org', grants, secondFactor: true })
  const headings = said.filter((words) => words.startsWith('#'))
  expect(headings).toEqual([
    ...['# Hello, Ash', '# Today and next', '# Hubs and organisations', '# Commitments'],
    ...['# What you look after', '# You'],
  ])
  const today = said.slice(said.indexOf('# Today and next'), said.indexOf('# Hubs and organisations'))
  expect(today.join()).toMatch(/A question/)
  expect(today).not.toContain('Look after Leeds hub')
  expect(said.indexOf('Look after Leeds hub')).toBeGreaterThan(today.length)
})

test('who looks after the network is not sent to a hub of their own, with or without the second step', async () => {
  for (const secondFactor of [false, true]) {
    const email = `head-${secondFactor}@example.org`
    const said = await homeOf({ email, grants: [everywhere('network_administrator')], secondFactor })
    expect(said).not.toContain('Choose your hub')
  }
})

test('a complaint about data stands first for who looks after the network, with its day', async () => {
  await app.database.pool.query(
    `INSERT INTO people.data_complaint (words, made_at, answer_due_on) VALUES ('x', now(), '2026-12-22')`,
  )
  const given = { email: 'head-true@example.org', secondFactor: true }
  expect((await homeOf(given)).slice(1, 3)).toEqual([
    '# Today and next',
    'A complaint about data waits for an answer',
  ])
  expect(await homeOf({ email: 'new@example.org' })).not.toContain('# Today and next')
})
