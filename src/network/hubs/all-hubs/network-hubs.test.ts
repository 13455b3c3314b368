import { expect, test } from 'vitest'
import { openAndSave } from '../../../../test/support/form-fields.ts'
import { everywhere, lastMailTo, signInAs } from '../../../../test/support/signed-in.ts'
import { testApp } from '../../../../test/support/test-app.ts'

const app = await testApp('demonstration')
const admin = await signInAs(app, {
  email: 'head@example.org',
  name: 'Head',
  grants: [everywhere('network_administrator'), everywhere('member')],
  secondFactor: true,
})
const rows = async (sql: string, values: unknown[] = []) => (await app.database.pool.query(sql, values)).rows
const idOf = async (slug: string): Promise<string> =>
  (await rows('SELECT id FROM network.hub WHERE slug = $1', [slug]))[0]?.id
const form = (fields: [string, string][]) =>
  fetch(`${app.url}/members/admin/hubs/new`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', cookie: admin.cookie },
    body: new URLSearchParams(fields),
  })
const given: [string, string][] = [
  ['name', 'Rutland Water'],
  ['areaWords', 'The villages around the water'],
  ['about', 'People who live around the water.'],
  ['mailbox', 'hub@rutlandwater.example'],
  ['coordinator', 'cora@example.org'],
]

test('an administrator looks areas up and chooses from what is found; what is unknown stays to be mended', async () => {
  const html = await (
    await form([...given, ['lookUp', 'Hounslow\nLS29\nNowhere at all'], ['do', 'look_up']])
  ).text()
  expect(html).toMatch(/value="E09000018"[^>]* checked/)
  expect(html).toMatch(/value="LS29"[^>]* checked/)
  expect(html).toMatch(/<textarea[^>]*name="lookUp"[^>]*>Nowhere at all</)
  expect(html).toContain('value="Rutland Water"')
  expect(await rows(`SELECT 1 FROM network.hub WHERE name = 'Rutland Water'`)).toEqual([])
})

test.each<[string, [string, string][], string]>([
  ['no area', [], 'Choose at least one council'],
  ['an area of another hub', [['codes', 'E08000035']], 'belongs to Leeds hub'],
  [
    'a name that is taken',
    [
      ['name', 'leeds hub'],
      ['codes', 'LS29'],
    ],
    'Another hub has this name',
  ],
])('a hub with %s is not begun', async (_what, fields, words) => {
  const kept = given.filter(([name]) => !fields.some(([other]) => other === name))
  const answer = await form([...kept, ...fields, ['do', 'save']])
  expect([answer.status, (await answer.text()).includes(words)]).toEqual([422, true])
})

test('a hub is begun, its coordinator is invited, and it can be seen and found at once', async () => {
  const answer = await form([...given, ['codes', 'E09000018'], ['codes', 'LS29'], ['do', 'save']])
  expect(answer.headers.get('location')).toBe('/members/admin/hubs?done=invited')
  expect((await lastMailTo(app, 'cora@example.org')).text).toContain('hub coordinator, Rutland Water')
  expect(await (await fetch(`${app.url}/hubs/rutland-water`)).text()).toContain(
    'People who live around the water.',
  )
  expect(
    await rows(`SELECT details->>'areas' AS areas FROM people.audit_entry WHERE deed = 'begin_hub'`),
  ).toEqual([{ areas: '2' }])
})

test('it is renamed, its address stays, and its coordinator cannot do that', async () => {
  const coordinator = await signInAs(app, {
    email: 'cora@example.org',
    grants: [{ role: 'hub_coordinator', hubId: await idOf('rutland-water'), organisationId: null }],
    secondFactor: true,
  })
  const fields = { name: 'Rutland', areaWords: 'All of Rutland', codes: 'E09000018', do: 'save' }
  expect((await coordinator.post('/members/admin/hubs/rutland-water', fields)).status).toBe(404)
  expect((await coordinator.get('/members/hubs/rutland-water')).status).toBe(200)
  expect((await coordinator.get('/members/hubs/leeds')).status).toBe(404)
  expect((await openAndSave(admin, '/members/admin/hubs/rutland-water', fields)).status).toBe(303)
  expect(await (await fetch(`${app.url}/hubs/rutland-water`)).text()).toContain('All of Rutland')
  const late = await admin.post('/members/admin/hubs/rutland-water', { ...fields, name: 'Rutland again' })
  expect([late.status, (await late.text()).includes('value="Rutland again"')]).toEqual([409, true])
})

test('whoever looks after the network sees at which hub a question is overdue', async () => {
  const page = await (await admin.get('/members/admin/hubs')).text()
  expect(page).toMatch(/Leeds hub<[\s\S]{0,120}A question is overdue/)
  expect(page).not.toMatch(/National hub<[\s\S]{0,160}A question is overdue/)
})

test('a county of a hub is shown by its name', async () => {
  const page = await (await admin.get('/members/admin/hubs/lancashire')).text()
  expect(page).toMatch(/value="E10000017"[\s\S]{0,300}>\s*Lancashire\s*</)
})

test('a hub closes: what waits goes on, its people are told, roles end, and an old link says so', async () => {
  const leeds = await idOf('leeds')
  const coordinator = await signInAs(app, {
    email: 'lee@example.org',
    name: 'Lee',
    grants: [{ role: 'hub_coordinator', hubId: leeds, organisationId: null }, everywhere('member')],
    secondFactor: true,
  })
  const member = await signInAs(app, {
    email: 'mem@example.org',
    name: 'Mem',
    grants: [everywhere('member')],
  })
  await member.post('/members/hubs/leeds/join', {})
  const before = await rows(`SELECT count(*) FROM network.organisation WHERE hub_id = $1`, [leeds])
  expect(Number(before[0].count)).toBeGreaterThan(0)

  const half = await admin.post('/members/admin/hubs/leeds/close', { to: 'rutland-water' })
  expect([half.status, (await half.text()).includes('Tick the box')]).toEqual([422, true])
  const closed = await admin.post('/members/admin/hubs/leeds/close', { to: 'rutland-water', sure: 'yes' })
  expect(closed.headers.get('location')).toBe('/members/admin/hubs?done=closed')

  const moved = await rows(`SELECT count(*) FROM network.organisation WHERE hub_id = $1`, [
    await idOf('rutland-water'),
  ])
  expect(moved).toEqual(before)
  expect((await lastMailTo(app, 'mem@example.org')).subject).toBe('Leeds hub has closed')
  expect((await coordinator.get('/members/hubs/leeds')).status).toBe(404)
  const page = await fetch(`${app.url}/hubs/leeds`)
  expect([page.status, (await page.text()).includes('This hub has closed')]).toEqual([410, true])
  expect(await (await fetch(`${app.url}/hubs`)).text()).not.toContain('/hubs/leeds"')
  expect(
    (await admin.post('/members/admin/hubs/leeds/close', { to: 'rutland-water', sure: 'yes' })).status,
  ).toBe(404)
})

test('the national hub stays', async () => {
  const [national] = await rows('SELECT slug FROM network.hub WHERE is_national')
  expect((await admin.get(`/members/admin/hubs/${national?.slug}/close`)).status).toBe(404)
})
