import { expect, test } from 'vitest'
import { everywhere, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import type { PeopleTables } from '../../people/index.ts'

const app = await testApp('demonstration')

test('a commissioner reads registers, and takes one away after a second step, which is noted', async () => {
  const grants = [everywhere('member'), everywhere('commissioner')]
  const reader = await signInAs(app, { email: 'reader@example.org', grants })
  const page = await (await reader.get('/members/registers')).text()
  expect(page).toContain('City and Hackney hub')
  expect(page).toContain('One more step is asked')
  const stopped = await reader.get('/members/registers/take-away')
  expect(stopped.headers.get('location')).toBe(
    `/sign-in/second-step?to=${encodeURIComponent('/members/registers/take-away')}`,
  )
  expect((await reader.post('/members/registers/take-away')).status).toBe(303)
  const step = await reader.get(stopped.headers.get('location') ?? '')
  expect(await step.text()).toContain('Use codes from an app')

  const email = 'proven@example.org'
  const proven = await signInAs(app, { email, name: 'Proven Reader', grants, secondFactor: true })
  expect(await (await proven.get('/members')).text()).toContain('href="/members/registers"')
  const file = await proven.post('/members/registers/take-away')
  expect(file.headers.get('content-disposition')).toMatch(
    /attachment; filename="commitments-\d{4}-\d\d-\d\d.csv"/,
  )
  const lines = (await file.text()).trimEnd().split('\r\n')
  const shown = await (await fetch(`${app.url}/commitments`)).text()
  for (const line of lines.slice(1)) expect(shown).toContain(line.split(',')[0])
  expect(lines.join('\n')).not.toMatch(/@/)

  const noted = await app.database
    .as<PeopleTables>()
    .selectFrom('people.audit_entry')
    .select('details')
    .where('deed', '=', 'export_register')
    .execute()
  expect(noted).toEqual([{ details: { entries: lines.length - 1 } }])
})

test('whoever leads an organisation finds it and its commitments on their first page, on a quiet day too', async () => {
  const { rows } = await app.database.pool.query<{ id: string }>(
    `SELECT id FROM network.organisation WHERE slug = 'aire-bank-trust'`,
  )
  const organisationId = rows[0]?.id ?? ''
  const lead = await signInAs(app, {
    email: 'lead@example.org',
    grants: [everywhere('member'), { role: 'organisation_lead', hubId: null, organisationId }],
  })
  const home = await (await lead.get('/members')).text()
  expect(home).toContain('href="/members/organisations/aire-bank-trust"')
  expect(home).toContain('href="/members/commitments/aire-bank-trust"')
  expect(home).toContain('href="/members/commitments/mine"')
})
