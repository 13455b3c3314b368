import { beforeAll, describe, expect, test } from 'vitest'
import { dayFields, openAndSave } from '../../../test/support/form-fields.ts'
import { everywhere, type SignedInTest, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import type { NetworkTables } from '../tables.ts'

const app = await testApp('demonstration', { PUBLIC_URL: 'http://localhost' })
const db = app.database.as<NetworkTables>()
let leeds: string
let one: SignedInTest
let other: SignedInTest
let stranger: SignedInTest

const sends = { 'sec-fetch-site': 'same-origin' }
const seen = async (path: string): Promise<string> => (await fetch(app.url + path, { headers: sends })).text()

beforeAll(async () => {
  const hubs = await db.selectFrom('network.hub').select(['id', 'slug']).execute()
  const idOf = (slug: string): string => hubs.find((hub) => hub.slug === slug)?.id ?? ''
  leeds = idOf('leeds')
  const coordinator = (email: string, hubId: string) =>
    signInAs(app, {
      ...{ email, secondFactor: true },
      grants: [everywhere('member'), { role: 'hub_coordinator', hubId, organisationId: null }],
    })
  one = await coordinator('one@example.org', leeds)
  other = await coordinator('other@example.org', leeds)
  stranger = await coordinator('stranger@example.org', idOf('lancashire'))
})

describe('the register of partners', () => {
  test('holds sixty and gives them out as a file whose cells no spreadsheet runs', async () => {
    for (let count = 0; count < 60; count += 1) {
      const name = count === 0 ? '=HYPERLINK("http://evil.example")' : `Partner ${count}`
      const saved = await one.post('/members/hubs/leeds/partners/new', { name, sector: 'housing' })
      expect(saved.status).toBe(303)
    }
    const again = await one.post('/members/hubs/leeds/partners/new', { name: 'Partner 1', sector: 'housing' })
    expect(again.status).toBe(422)
    const file = await one.get('/members/hubs/leeds/partners.csv')
    expect(file.headers.get('content-disposition')).toMatch(/attachment; filename="partners-leeds-/)
    const lines = (await file.text()).split('\r\n')
    expect(lines.length).toBeGreaterThan(60)
    expect(lines.some((line) => line.startsWith(`"'=HYPERLINK`))).toBe(true)
    expect(lines.some((line) => /^"?[=+\-@]/.test(line))).toBe(false)
  })

  test('says when each is spoken with next, and is nobody else’s', async () => {
    const { id } = await db
      .selectFrom('network.partner')
      .select('id')
      .where('name', '=', 'Partner 7')
      .executeTakeFirstOrThrow()
    const note = `/members/hubs/leeds/partners/${id}/note`
    const withoutDay = await one.post(note, { what: 'They would like to come to the next table.' })
    expect(withoutDay.status).toBe(422)
    expect(await withoutDay.text()).toMatch(/<textarea[^>]*>They would like to come to the next table\./)
    const said = { what: 'They would like to come to the next table.', ...dayFields('nextOn', '2027-01-20') }
    expect((await one.post(note, said)).status).toBe(303)
    const page = await (await one.get(`/members/hubs/leeds/partners/${id}`)).text()
    expect(page).toContain('They would like to come to the next table.')
    expect(page).toMatch(/name="nextContactOn-day"[^>]* value="20"/)
    expect((await stranger.get(`/members/hubs/leeds/partners/${id}`)).status).toBe(404)
    expect((await stranger.get(`/members/hubs/lancashire/partners/${id}`)).status).toBe(404)
    expect((await stranger.get('/members/hubs/leeds/partners.csv')).status).toBe(404)
  })
})

test('an endorsement counts once a second person has seen it, and ends when the role changes', async () => {
  const words = 'We stand behind this.'
  const given = { body: 'A made-up board', role: 'Chair', holder: 'Ann Ember', statement: words }
  const path = '/members/hubs/leeds/endorsements'
  expect((await one.post(path, { ...given, do: 'propose', role: '' })).status).toBe(422)
  expect((await one.post(path, { ...given, do: 'propose' })).status).toBe(303)
  const { id } = await db
    .selectFrom('network.endorsement')
    .select('id')
    .where('body', '=', 'A made-up board')
    .executeTakeFirstOrThrow()
  expect(await seen('/hubs/leeds/becoming')).not.toContain(words)
  expect((await one.post(path, { do: 'confirm', endorsement: id })).status).toBe(404)
  expect(
    (await stranger.post('/members/hubs/lancashire/endorsements', { do: 'confirm', endorsement: id })).status,
  ).toBe(404)
  expect((await other.post(path, { do: 'confirm', endorsement: id })).status).toBe(303)
  const page = await seen('/hubs/leeds/becoming')
  expect(page).toContain(words)
  expect(page).not.toContain('Ann Ember')
  expect((await one.post(path, { endorsement: id })).status).toBe(422)
  expect((await one.post(path, { [`end-${id}`]: 'role_changed', endorsement: id })).status).toBe(303)
  expect(await seen('/hubs/leeds/becoming')).not.toContain(words)
})

test('an area says what it is becoming, and is asked to when it says that it has arrived', async () => {
  const path = '/members/hubs/leeds/becoming'
  const given = {
    becoming: 'Our city is fully trauma-informed.',
    ...dayFields('agreedOn', '2026-11-01'),
    ...dayFields('reviewOn', '2027-11-01'),
  }
  const refused = await one.post(path, given)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Say what you are becoming')
  const said = { ...given, becoming: 'We would like to become kinder at every door.', shown: 'yes' }
  expect((await openAndSave(one, path, said)).status).toBe(303)
  expect(await seen('/hubs/leeds/becoming')).toContain('kinder at every door')
})

test('minutes hold actions by agency, and an action that is done says so', async () => {
  const path = '/members/hubs/leeds/minutes'
  const meeting = { ...dayFields('metOn', '2026-11-10'), title: 'Front desks', notes: 'We talked.' }
  const actions = {
    ...{ 'actions-1-agency': 'Housing team', 'actions-1-what': 'one door for young people' },
    ...{ ...dayFields('actions-1-due', '2027-03-01'), 'actions-4-what': 'a quiet room' },
  }
  const half = await one.post(path, { ...meeting, ...actions })
  expect(half.status).toBe(422)
  // What was left empty between them is gone: the one without an agency is the second now.
  expect(await half.text()).toMatch(
    /href="#actions-2-agency"[\s\S]*name="actions-2-what"[^>]* value="a quiet room"/,
  )
  const whole = { ...meeting, ...actions, 'actions-4-agency': 'Police desk' }
  const more = await one.post(path, { ...whole, more: '4' })
  expect(more.status).toBe(200)
  expect(await more.text()).toMatch(/value="Police desk"[\s\S]*name="actions-4-agency"/)
  expect((await one.post(path, whole)).headers.get('location')).toContain('?done=written')
  const { id } = await db
    .selectFrom('network.agency_action')
    .select('id')
    .where('agency', '=', 'Housing team')
    .executeTakeFirstOrThrow()
  expect((await stranger.post('/members/hubs/lancashire/minutes', { done: id })).status).toBe(404)
  // Twice, as two people who see the same list do.
  for (const who of [one, other]) expect((await who.post(path, { done: id })).status).toBe(303)
  const page = await (await one.get(path)).text()
  expect(page.indexOf('Housing team')).toBeLessThan(page.indexOf('Police desk'))
  expect(page).toMatch(/one door for young people\s*<[^>]+>Done \d/)
  expect(page).not.toMatch(/a quiet room\s*<[^>]+>Done \d/)
})

test('asks and their answers are public', async () => {
  const path = '/members/hubs/leeds/asks'
  const day = dayFields('askedOn', '2026-11-02')
  await one.post(path, { askedOf: 'A made-up mayor', what: 'A bus in the evening', ...day })
  const { id } = await db
    .selectFrom('network.advocacy_ask')
    .select('id')
    .where('asked_of', '=', 'A made-up mayor')
    .executeTakeFirstOrThrow()
  expect((await stranger.post('/members/hubs/lancashire/asks', { ask: id, answer: 'No' })).status).toBe(404)
  await openAndSave(one, path, { ask: id, answer: 'It is being looked at.' })
  expect(await seen('/hubs/leeds/asks')).toContain('It is being looked at.')
})

describe('news', () => {
  test('comes with two feeds, and without comments unless somebody allows them', async () => {
    const title = 'Tea & <b>talk</b>'
    const given = { title, summary: 'On Tuesday', body: 'Come as you are.', do: 'save' }
    expect((await one.post('/members/hubs/leeds/news/new', given)).status).toBe(303)
    const { id } = await db
      .selectFrom('network.news_item')
      .select('id')
      .where('title', '=', title)
      .executeTakeFirstOrThrow()
    const atom = await seen('/hubs/leeds/news.atom')
    expect(atom).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
    )
    expect(atom).toContain('<title>Tea &amp; &lt;b>talk&lt;/b></title>')
    expect(atom).toContain(`http://localhost/hubs/leeds/news/${id}`)
    const feed = JSON.parse(await seen('/hubs/leeds/news.json'))
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: expect.any(Array) })
    expect(feed.items[0]).toMatchObject({ title, content_text: 'Come as you are.' })

    const comment = `/members/hubs/leeds/news/${id}/comment`
    expect((await stranger.get(comment)).status).toBe(404)
    expect((await stranger.post(comment, { words: 'Lovely' })).status).toBe(404)
    await openAndSave(one, `/members/hubs/leeds/news/${id}`, { ...given, comments: 'yes' })
    expect((await stranger.post(comment, { words: 'Lovely' })).status).toBe(303)
    expect(await seen(`/hubs/leeds/news/${id}`)).not.toContain('Lovely')
    const held = await db
      .selectFrom('network.news_comment')
      .select('id')
      .where('words', '=', 'Lovely')
      .executeTakeFirstOrThrow()
    await stranger.post('/members/hubs/lancashire/news/comments', { comment: held.id, do: 'show' })
    expect(await seen(`/hubs/leeds/news/${id}`)).not.toContain('Lovely')
    await one.post('/members/hubs/leeds/news/comments', { comment: held.id, do: 'show' })
    expect(await seen(`/hubs/leeds/news/${id}`)).toContain('Lovely')
  })
})

describe('what was written down wrongly is put right, and the audit trail says so', () => {
  const noted = async (deed: string) =>
    (await app.database.pool.query('SELECT 1 FROM people.audit_entry WHERE deed = $1', [deed])).rows.length
  const newest = async (table: string): Promise<string> =>
    (await app.database.pool.query(`SELECT id FROM network.${table} ORDER BY id DESC LIMIT 1`)).rows[0]?.id

  test('minutes, and an action that was said to be done too early', async () => {
    const desk = '/members/hubs/leeds/minutes'
    const path = `${desk}/${await newest('minutes')}`
    const right = { ...dayFields('metOn', '2026-11-09'), title: 'Back desks', notes: 'We spoke.' }
    expect((await stranger.get(path)).status).toBe(404)
    expect((await openAndSave(one, path, { ...right, title: '' })).status).toBe(422)
    expect((await openAndSave(one, path, right)).headers.get('location')).toContain('?done=corrected')
    const action = await newest('agency_action')
    await one.post(desk, { done: action })
    expect((await one.post(desk, { reopen: action })).headers.get('location')).toContain('?done=reopened')
    const page = await (await one.get(desk)).text()
    expect(page).toContain('Back desks')
    expect([await noted('correct_minutes'), await noted('reopen_action')]).toEqual([1, 1])
  })

  test('what a hub asked for', async () => {
    const desk = '/members/hubs/leeds/asks'
    await one.post(desk, { askedOf: 'The bord', what: 'Money', ...dayFields('askedOn', '2026-11-01') })
    const path = `${desk}/${await newest('advocacy_ask')}`
    const right = { askedOf: 'The board', what: 'Money', ...dayFields('askedOn', '2026-11-01') }
    expect((await openAndSave(one, path, right)).status).toBe(303)
    expect(await seen('/hubs/leeds/asks')).toContain('The board')
    expect((await stranger.get(path)).status).toBe(404)
    expect(await noted('correct_ask')).toBe(1)
  })

  test('a partner ends after a tick, leaves the file, and comes back by name with what was said', async () => {
    const idOfPartner = async () =>
      (await app.database.pool.query(`SELECT id FROM network.partner WHERE name = 'Partner 7'`)).rows[0]?.id
    const path = `/members/hubs/leeds/partners/${await idOfPartner()}`
    const file = async () => (await one.get('/members/hubs/leeds/partners.csv')).text()
    expect((await one.post(path, { do: 'end' })).status).toBe(422)
    expect((await one.post(path, { do: 'end', sure: 'yes' })).status).toBe(303)
    expect(await file()).not.toMatch(/Partner 7,/)
    expect(await (await one.get(path)).text()).toContain('This work ended on')
    expect((await one.post(path, { name: 'Other', sector: 'housing' })).status).toBe(404)
    await one.post('/members/hubs/leeds/partners/new', { name: 'Partner 7', sector: 'housing' })
    expect(await file()).toMatch(/Partner 7,/)
    expect(await (await one.get(path)).text()).toContain('come to the next table')
  })
})
