import { describe, expect, test } from 'vitest'
import { mailServer } from '../../../test/support/mail-server.ts'
import { everywhere, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import { deliverNext, smtpSender } from '../../platform/mail/deliver-mail.ts'
import type { MailTables } from '../../platform/mail/mail-tables.ts'
import type { NetworkTables } from '../tables.ts'
import { beganOn, isByDay, isDue } from './news-by-email-rules.ts'

describe('when a message is due', () => {
  test.each([
    ['week', '2026-11-23', '2026-11-23'],
    ['week', '2026-11-29', '2026-11-23'],
    ['week', '2026-03-01', '2026-02-23'],
    ['month', '2026-02-28', '2026-02-01'],
    ['month', '2026-11-01', '2026-11-01'],
  ] as const)('the %s of %s began on %s', (howOften, today, began) => {
    expect(beganOn(howOften, today)).toBe(began)
  })

  test('once a week or month, by London days, and later when nothing ran on its day', () => {
    // Half past midnight in London, still Sunday elsewhere.
    const toldUntil = new Date('2026-07-12T23:30:00Z')
    expect(isDue({ howOften: 'week', toldUntil }, '2026-07-19')).toBe(false)
    expect(isDue({ howOften: 'week', toldUntil }, '2026-07-20')).toBe(true)
    expect(isDue({ howOften: 'week', toldUntil }, '2026-07-23')).toBe(true)
    expect(isDue({ howOften: 'month', toldUntil }, '2026-07-31')).toBe(false)
    expect(isDue({ howOften: 'month', toldUntil }, '2026-08-01')).toBe(true)
  })

  test('by day only, summer and winter', () => {
    const at = (time: string) => isByDay(new Date(time))
    expect([at('2026-07-20T06:59:00Z'), at('2026-07-20T07:00:00Z')]).toEqual([false, true])
    expect([at('2026-11-23T07:59:00Z'), at('2026-11-23T08:00:00Z')]).toEqual([false, true])
    expect([at('2026-11-23T19:59:00Z'), at('2026-11-23T20:00:00Z')]).toEqual([true, false])
  })
})

describe('somebody who wants news by e-mail', async () => {
  const app = await testApp('demonstration', { PUBLIC_URL: 'http://localhost' })
  const db = app.database.as<NetworkTables>()
  const server = await mailServer()
  const hubs = await db.selectFrom('network.hub').select(['id', 'slug']).execute()
  const idOf = (slug: string): string => hubs.find((hub) => hub.slug === slug)?.id ?? ''
  // Nothing of the demonstration is on its way meanwhile.
  await db.deleteFrom('network.news_by_email').execute()
  await app.database.pool.query('DELETE FROM platform.mail')
  const grants = [everywhere('member')]
  const reader = await signInAs(app, { email: 'reader@people.example', grants })
  const other = await signInAs(app, { email: 'other@people.example', grants })

  async function at(time: string): Promise<string[]> {
    app.setTime(new Date(time))
    await app.background.runDueJobs()
    const before = server.accepted.length
    const mail = app.database.as<MailTables>()
    await mail.deleteFrom('platform.mail').where('kind', '!=', 'hub_news').execute()
    await mail
      .updateTable('platform.mail')
      .set({ next_try_at: new Date(0) })
      .execute()
    const given = {
      ...{ db: mail, sender: smtpSender(server.url), from: 'Towpath <news@network.example.org>' },
      ...{ clock: () => new Date(time), log: { info: () => undefined, error: () => undefined } },
    }
    while (await deliverNext(given));
    return server.accepted.slice(before)
  }
  const write = (slug: string, title: string, time: string) =>
    db
      .insertInto('network.news_item')
      .values({
        ...{ hub_id: idOf(slug), title, summary: `About ${title}`, body: 'More.', written_by: null },
        ...{ published_at: new Date(time), changed_at: new Date(time) },
      })
      .execute()
  const headerOf = (raw: string, name: string): string =>
    new RegExp(`^${name}:\\s+(.+(?:\\r?\\n[ \\t].+)*)`, 'im').exec(raw)?.[1]?.replace(/\r?\n\s+/g, ' ') ?? ''
  const wishes = async () =>
    (await db.selectFrom('network.news_by_email').select('person_id').execute()).length
  const stopPathIn = (raw: string): string =>
    /<http:\/\/localhost(\/[^>]+)>/.exec(headerOf(raw, 'List-Unsubscribe'))?.[1] ?? ''
  let first = ''

  test('chooses hubs and how often, and nothing is chosen for them', async () => {
    app.setTime(new Date('2026-11-25T10:00:00Z'))
    const page = await (await reader.get('/members/news-by-email')).text()
    expect(page).toMatch(/value="off"[^>]*checked/)
    const none = await reader.post('/members/news-by-email', { howOften: 'week' })
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('href="#hubs"')
    expect((await reader.post('/members/news-by-email', { hubs: 'leeds' })).status).toBe(422)
    expect(await wishes()).toBe(0)
    const saved = await reader.post('/members/news-by-email', { howOften: 'week', hubs: 'leeds' })
    expect(saved.headers.get('location')).toBe('/members/news-by-email?done=saved')
    await other.post('/members/news-by-email', { howOften: 'month', hubs: 'leeds' })
    const again = await (await reader.get('/members/news-by-email')).text()
    expect(again).toMatch(/value="week"[^>]*checked/)
    expect(again).toMatch(/value="leeds"[^>]*checked/)
  })

  test('gets one message on Monday morning, of their hubs and of what is new since they asked', async () => {
    await write('leeds', 'Tea in the library', '2026-11-26T09:00:00Z')
    await write('lancashire', 'Of another hub', '2026-11-26T09:00:00Z')
    expect(await at('2026-11-29T12:00:00Z')).toEqual([])
    expect(await at('2026-11-30T06:00:00Z')).toEqual([])
    const [raw = '', ...more] = await at('2026-11-30T08:30:00Z')
    expect(more).toEqual([])
    first = raw
    expect(headerOf(raw, 'To')).toBe('reader@people.example')
    expect(headerOf(raw, 'Subject')).toBe('News from your hubs')
    expect(headerOf(raw, 'Message-ID')).toBe(`<hub-news-${reader.personId}-2026-11-30@network.example.org>`)
    expect(headerOf(raw, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(raw).toContain('Tea in the library')
    expect(raw).toMatch(/Content-Type: text\/plain[\s\S]*Content-Type: text\/html/)
    // What was there before they asked, and other hubs.
    expect(raw).not.toMatch(/first words|another hub/)
    // Nothing loads, and no link says who followed it.
    expect(raw).not.toMatch(/<img|<link|<script|url\(|\?[a-z]+=/i)
    expect(await at('2026-11-30T10:30:00Z')).toEqual([])
    expect(await at('2026-12-02T09:30:00Z')).toHaveLength(1)
  })

  test('gets nothing when nothing is new', async () => {
    expect(await at('2026-12-07T09:00:00Z')).toEqual([])
    await write('leeds', 'After the quiet week', '2026-12-08T09:00:00Z')
    const [raw = ''] = await at('2026-12-14T09:00:00Z')
    expect(raw).toContain('After the quiet week')
    expect(raw).not.toContain('Tea in the library')
  })

  test('what a page says of a strange title stays text in the message', async () => {
    await write('leeds', '<img src=x onerror=alert(1)>', '2026-12-15T09:00:00Z')
    const [raw = ''] = await at('2026-12-21T09:00:00Z')
    expect(raw).toContain('&lt;img src')
    expect(raw.slice(raw.indexOf('text/html'))).not.toContain('<img')
  })

  test('opens the link without a sign-in: opening does nothing, and the button says goodbye', async () => {
    const path = stopPathIn(first)
    expect(path).toMatch(/^\/news-by-email\/stop\/[0-9a-f-]{36}$/)
    const before = await wishes()
    for (let scans = 0; scans < 3; scans += 1) {
      const seen = await fetch(app.url + path)
      expect(seen.headers.get('set-cookie')).toBeNull()
      expect(seen.headers.get('cache-control')).toBe('no-store')
      expect(await seen.text()).toContain(`action="${path}"`)
    }
    expect(await wishes()).toBe(before)
  })

  test('a mailbox stops it with one click, in either form; a browser on another page cannot', async () => {
    const path = stopPathIn(first)
    const body = () => new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    const abroad = { method: 'POST', body: body(), headers: { 'sec-fetch-site': 'cross-site' } }
    expect((await fetch(app.url + path, abroad)).status).toBe(403)
    const elsewhere = { method: 'POST', body: body(), headers: { origin: 'https://elsewhere.example' } }
    expect((await fetch(app.url + path, elsewhere)).status).toBe(403)
    expect(await wishes()).toBe(2)
    const form = new FormData()
    form.set('List-Unsubscribe', 'One-Click')
    const stopped = await fetch(app.url + path, { method: 'POST', body: form, redirect: 'manual' })
    expect(stopped.status).toBe(200)
    expect(await stopped.text()).toContain('These messages have stopped')
    expect(await wishes()).toBe(1)
    await write('leeds', 'Nobody reads this', '2026-12-22T09:00:00Z')
    const later = await at('2026-12-28T09:00:00Z')
    expect(later.filter((raw) => headerOf(raw, 'To').startsWith('reader'))).toEqual([])
    // Twice, and by a stranger who guesses: the same answer.
    for (const again of [path, `/news-by-email/stop/${crypto.randomUUID()}`, '/news-by-email/stop/x']) {
      const answer = await fetch(app.url + again, { method: 'POST', body: body() })
      expect([answer.status, (await answer.text()).includes('These messages have stopped')]).toEqual([
        200,
        true,
      ])
    }
    expect(await wishes()).toBe(1)
  })

  test('what is no code never becomes the address of the button', async () => {
    const page = await (await fetch(`${app.url}/news-by-email/stop/..%2F..%2Fmembers%2Fme%2Fclose`)).text()
    expect(page).not.toContain('members/me/close')
  })

  test('no other form takes what a mailbox sends', async () => {
    const form = new FormData()
    form.set('words', 'x')
    const refused = await fetch(`${app.url}/hubs`, { method: 'POST', body: form })
    expect(refused.status).toBe(403)
    const headers = { 'sec-fetch-site': 'same-origin' }
    expect((await fetch(`${app.url}/hubs`, { method: 'POST', body: form, headers })).status).toBe(415)
  })

  test('is shown it in their data, and it goes with their account', async () => {
    app.setTime(new Date())
    // A month has passed meanwhile: that sign-in is over.
    const again = await signInAs(app, { email: 'other@people.example' })
    const file = await (await again.post('/members/me/download')).json()
    expect(file.hubs.newsByEmail).toMatchObject([{ hub: 'Leeds hub', howOften: 'month' }])
    await again.post('/members/me/close', { sure: 'yes' })
    expect(await wishes()).toBe(0)
  })
})
