import { describe, expect, test } from 'vitest'
import { everywhere, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import { mailboxOwner } from '../../directory/index.ts'
import type { NetworkTables } from '../tables.ts'

const app = await testApp('demonstration', { PUBLIC_URL: 'http://localhost' })
const db = app.database.as<NetworkTables>()
const hubs = await db.selectFrom('network.hub').select(['id', 'slug', 'name']).execute()
const seen = async (path: string): Promise<string> => (await fetch(app.url + path)).text()

describe.each(hubs)('$name of the demonstration', ({ id, slug }) => {
  test('has news, and publishes no mailbox that belongs to one person', async () => {
    const page = await seen(`/hubs/${slug}`)
    expect(page).toContain(`/hubs/${slug}/news/`)
    const people = await db
      .selectFrom('network.hub_contact')
      .select('name')
      .where('hub_id', '=', id)
      .execute()
    const names = people.map(({ name }) => name)
    const all = `${page}${await seen(`/hubs/${slug}/area`)}${await seen(`/hubs/${slug}/practitioners`)}`
    const mailboxes = [...new Set(all.match(/[\w.+-]+@[\w.-]+\.\w{2,}/g))]
    expect(mailboxes.length).toBeGreaterThan(0)
    expect(mailboxes.filter((mailbox) => mailboxOwner(mailbox, names) === 'person')).toEqual([])
  })

  test('has something waiting for whoever looks after it, and minutes with actions', async () => {
    const coordinator = await signInAs(app, {
      ...{ email: `${slug}@example.org`, secondFactor: true },
      grants: [everywhere('member'), { role: 'hub_coordinator', hubId: id, organisationId: null }],
    })
    expect(await (await coordinator.get(`/members/hubs/${slug}`)).text()).toMatch(/A question/)
    expect(await (await coordinator.get(`/members/hubs/${slug}/minutes`)).text()).toMatch(/Overdue:|By \d/)
    expect(await (await coordinator.get(`/members/hubs/${slug}/partners`)).text()).toMatch(
      /partners\/[0-9a-f]{8}-/,
    )
  })
})

test('an organisation that leaves is on no public page from that moment', async () => {
  const { id, name } = await db
    .selectFrom('network.organisation')
    .select(['id', 'name'])
    .where('slug', '=', 'fellbank-surgery')
    .executeTakeFirstOrThrow()
  const lead = await signInAs(app, {
    email: 'leaving@example.org',
    grants: [everywhere('member'), { role: 'organisation_lead', hubId: null, organisationId: id }],
  })
  const pages = ['/organisations/fellbank-surgery', '/hubs/leeds', '/commitments']
  expect(await seen('/hubs/leeds')).toContain(name)
  expect((await lead.post('/members/organisations/fellbank-surgery/leave', { sure: 'yes' })).status).toBe(303)
  for (const page of pages) expect(await seen(page), page).not.toContain(name)
  expect((await fetch(`${app.url}/organisations/fellbank-surgery`)).status).toBe(404)
})
