import { expect, test, vi } from 'vitest'
import { openAndSave, stoodOn } from '../../../test/support/form-fields.ts'
import { mailServer } from '../../../test/support/mail-server.ts'
import { everywhere, lastMailTo, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import { makeLog } from '../../platform/log/log.ts'
import { deliverNext, smtpSender } from '../../platform/mail/deliver-mail.ts'
import { usualSite } from '../../platform/site/site.ts'
import { saveDemonstrationSite } from '../../platform/site/site-queries.ts'
import type { PeopleTables } from '../tables.ts'

const app = await testApp('empty')
const ours = { 'sec-fetch-site': 'same-origin' }
const admin = await signInAs(app, {
  email: 'head@people.example',
  name: 'Head',
  grants: [everywhere('network_administrator')],
  secondFactor: true,
})
const seen = async (path: string): Promise<string> => (await fetch(app.url + path)).text()
const fields = {
  ...{ name: 'Riverside Recovery Network', shortName: 'Riverside', about: 'People along the river.' },
  ...{ email: 'hello@riverside.example', phone: '01632 960 001, weekdays', look: 'dusk' },
  post: 'Riverside\r\n1 Example Row',
}

test('an administrator names the network, and every page says so without a new start', async () => {
  expect(await seen('/about')).toContain('<title>About – Towpath</title>')
  const saved = await openAndSave(admin, '/members/admin/settings', fields)
  expect(saved.headers.get('location')).toBe('/members/admin/settings?done=saved')
  await vi.waitFor(
    async () => expect(await seen('/about')).toContain('<title>About – Riverside</title>'),
    9000,
  )
  for (const path of ['/', '/about', '/urgent-help', '/sign-in', '/nothing-here']) {
    const html = await seen(path)
    expect(html).toMatch(/<title>[^<]* – Riverside<\/title>/)
    expect(html).toContain('data-look="dusk"')
    expect(html).toContain('Riverside Recovery Network')
    expect(html).toContain('mailto:hello@riverside.example')
    expect(html).not.toMatch(/<title>[^<]*Recovery/)
  }
})

test('messages come from the network and say how to reach it; their subjects give nothing away', async () => {
  await fetch(`${app.url}/sign-in`, {
    method: 'POST',
    headers: ours,
    body: new URLSearchParams({ email: 'head@people.example' }),
    redirect: 'manual',
  })
  const { subject, text } = await lastMailTo(app, 'head@people.example')
  expect(subject).toBe('Your link for Riverside')
  expect(text).toContain('-- \nRiverside\nhello@riverside.example')
  const server = await mailServer()
  const db = app.database.as<PeopleTables>()
  const sender = smtpSender(server.url)
  const given = { db, sender, clock: () => new Date(), log: makeLog('silent', () => undefined) }
  while (await deliverNext({ ...given, from: 'Towpath <post@riverside.example>' }));
  sender.close()
  expect(server.accepted.at(-1)).toContain('From: Riverside <post@riverside.example>')
})

test.each([
  [{ shortName: 'Trauma Network' }, 'Choose a name that does not say what people come for'],
  [{ shortName: '' }, 'Type a short name'],
  [{ name: ' ' }, 'Type the name of the network'],
  [{ email: 'nobody' }, 'Type the whole address'],
  [{ look: 'ember' }, 'Choose one of the looks'],
])('%o is not saved, and what was typed stays', async (wrong, words) => {
  const answer = await admin.post('/members/admin/settings', { ...fields, ...wrong })
  const html = await answer.text()
  expect([answer.status, html.includes(words), html.includes('1 Example Row')]).toEqual([422, true, true])
  expect(await seen('/')).toContain('– Riverside')
})

test('of two who save at once one is kept, and the other gets their words back with what stands now', async () => {
  const path = '/members/admin/settings'
  const page = await (await admin.get(path)).text()
  const stood = stoodOn(page, path)
  const answers = await Promise.all(
    ['Riverside', 'Lockside'].map((about) => admin.post(path, { ...fields, about, stood })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  const late = (await answers.find(({ status }) => status === 409)?.text()) ?? ''
  expect(late).toMatch(/class="stands-now"[\s\S]{0,120}<p>(Riverside|Lockside)<\/p>/)
  const over = await admin.post(path, { ...fields, stood: stoodOn(late, path) })
  expect(over.headers.get('location')).toBe(`${path}?done=saved`)
})

test('the audit trail says what was changed and by whom, without the words', async () => {
  const { rows } = await app.database.pool.query(
    `SELECT who, details::text FROM people.audit_entry WHERE deed = 'change_settings'`,
  )
  expect(rows).toHaveLength(3)
  expect(rows[0]).toMatchObject({ who: 'Head' })
  expect(rows[0].details).not.toContain('Riverside')
})

test('the demonstration takes no name away, and a second look needs a recent second step', async () => {
  await app.database
    .as<PeopleTables>()
    .transaction()
    .execute((tx) => saveDemonstrationSite(tx, usualSite))
  expect(await (await admin.get('/members/admin/settings')).text()).toContain('Riverside Recovery Network')
  const without = await signInAs(app, {
    email: 'b@example.org',
    grants: [everywhere('network_administrator')],
  })
  const answer = await without.post('/members/admin/settings', { ...fields, name: 'Other' })
  expect(answer.headers.get('location')).toMatch(/^\/sign-in\/second-step/)
})

test('kept pages name the network when the database is gone', async () => {
  await app.database.close()
  expect(await seen('/urgent-help')).toContain('Riverside Recovery Network')
})
