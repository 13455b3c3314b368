import { expect, test } from 'vitest'
import { everywhere, lastMailTo, signInAs } from '../../../../test/support/signed-in.ts'
import { testApp } from '../../../../test/support/test-app.ts'
import type { Grant } from '../../../people/index.ts'
import { paths } from '../../paths.ts'
import type { NetworkTables } from '../../tables.ts'
import { noteRole } from '../people/note-role.ts'

const app = await testApp('demonstration', { PUBLIC_URL: 'http://localhost' })
const db = app.database.as<NetworkTables>()
const SLUG = 'aire-bank-trust'
const { id, name, hub_id } = await db
  .selectFrom('network.organisation')
  .select(['id', 'name', 'hub_id'])
  .where('slug', '=', SLUG)
  .executeTakeFirstOrThrow()
const hub = await db
  .selectFrom('network.hub')
  .select('slug')
  .where('id', '=', hub_id)
  .executeTakeFirstOrThrow()

const grant: Grant = { role: 'organisation_lead', hubId: null, organisationId: id }
const lead = await signInAs(app, {
  email: 'lou@example.org',
  name: 'Lou Ash',
  grants: [everywhere('member'), grant],
})
await db
  .transaction()
  .execute((tx) =>
    noteRole(tx, { personId: lead.personId, name: 'Lou Ash', grant, isHeld: true, at: new Date() }),
  )
const stranger = await signInAs(app, { email: 'else@example.org', grants: [everywhere('member')] })
const coordinator = await signInAs(app, {
  ...{ email: 'coordinator@example.org', secondFactor: true },
  grants: [everywhere('member'), { role: 'hub_coordinator', hubId: hub_id, organisationId: null }],
})
const read = async (path: string) => (await fetch(app.url + path)).status
const page = async (person: typeof lead, path: string) => (await person.get(path)).text()

test('an organisation leaves on a page that says what that means, and its lead brings the same one back', async () => {
  const asks = await page(lead, paths.leaveNetwork(SLUG))
  expect(asks).toContain('What was signed is')
  expect((await lead.post(paths.leaveNetwork(SLUG))).status).toBe(422)
  expect(await read(paths.organisation(SLUG))).toBe(200)

  const left = await lead.post(paths.leaveNetwork(SLUG), { sure: 'yes' })
  expect(await page(lead, left.headers.get('location') ?? '')).toMatch(
    /Done\..*Left the network on.*come back/s,
  )
  for (const path of [paths.organisation(SLUG), `${paths.organisation(SLUG)}?x=1`])
    expect(await read(path)).toBe(404)
  expect(await (await fetch(app.url + paths.hub(hub.slug))).text()).not.toContain(
    `href="${paths.organisation(SLUG)}"`,
  )
  expect((await lead.get(paths.pledgeDesk(SLUG))).status).toBe(404)

  expect(await page(lead, paths.editOrganisation(SLUG))).toContain('Ask to come back')
  expect((await stranger.get(paths.editOrganisation(SLUG))).status).toBe(404)
  expect((await stranger.post(paths.returnToNetwork(SLUG))).status).toBe(404)
  expect((await lead.post(paths.returnToNetwork(SLUG))).status).toBe(303)
  expect(await read(paths.organisation(SLUG))).toBe(404)

  const asking = await page(coordinator, paths.hubOrganisations(hub.slug))
  expect(asking).toMatch(/Asked for by.*Lou Ash \(job not said yet\).*Since/s)
  expect(asking).toContain('It belonged to the network before')
  const answered = await coordinator.post(paths.hubOrganisations(hub.slug), { organisation: id, do: 'admit' })
  expect(await page(coordinator, answered.headers.get('location') ?? '')).toContain(
    'It belongs to the hub now',
  )

  expect((await lastMailTo(app, 'lou@example.org')).text).toContain(paths.editOrganisation(SLUG))
  expect(await read(paths.organisation(SLUG))).toBe(200)
  expect((await lead.get(paths.pledgeDesk(SLUG))).status).toBe(200)
})

test('somebody who works there finds it on their first page, and says themselves what they do', async () => {
  const { id: post } = await db
    .insertInto('network.organisation_person')
    .values({
      ...{ organisation_id: id, person_id: stranger.personId, name: 'Else', job: null, sector: 'community' },
      ...{ level: null, mailbox: null, is_contact: true, since: '2026-11-01', left_on: null },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const home = await page(stranger, '/members')
  expect(home).toContain(paths.organisation(SLUG))
  expect(home).toContain(`Say what you do at ${name}`)
  const own = paths.organisationPerson(SLUG, post)
  const said = { job: 'Caretaker', level: 'informed', isContact: '', sector: 'health', name: 'Somebody else' }
  expect((await stranger.post(own, { ...said, stood: '' })).status).toBe(409)
  const stood = /name="stood" value="([^"]*)"/.exec(await page(stranger, own))?.[1] ?? ''
  expect((await stranger.post(own, { ...said, stood })).status).toBe(303)
  const row = db.selectFrom('network.organisation_person').selectAll().where('id', '=', post)
  expect(await row.executeTakeFirst()).toMatchObject({
    ...{ name: 'Else', job: 'Caretaker', sector: 'community', is_contact: true },
  })
  expect((await stranger.get(paths.personLeft(SLUG, post))).status).toBe(404)
  expect((await lead.get(own)).status).toBe(200)
})
