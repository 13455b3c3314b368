import { expect, test } from 'vitest'
import {
  cookieOf,
  everywhere,
  lastMailTo,
  postForm,
  signInAs,
  tokenIn,
} from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import type { PeopleTables } from '../tables.ts'
import { invite } from './invite.ts'

const app = await testApp('demonstration')
const db = app.database.as<PeopleTables>()
const idOf = async (path: string, name: string): Promise<string> =>
  (await app.database.pool.query(`SELECT id FROM network.hub WHERE slug = $1`, [name])).rows[0]?.id ?? path
const leeds = await idOf('hub', 'leeds')
const lancashire = await idOf('hub', 'lancashire')

const coordinator = await signInAs(app, {
  email: 'coordinator@example.org',
  name: 'Coordinator of Leeds',
  grants: [{ role: 'hub_coordinator', hubId: leeds, organisationId: null }, everywhere('member')],
  secondFactor: true,
})

const accept = (token: string, name: string) => postForm(`${app.url}/sign-in/invitation/${token}`, { name })

test('somebody is invited, says their name, joins, and is offered a passkey', async () => {
  const sent = await coordinator.post('/members/admin/invitations', {
    role: 'member',
    email: 'New@Example.org',
    hub: leeds,
  })
  expect(sent.status).toBe(303)
  const { text } = await lastMailTo(app, 'new@example.org')
  expect(text).toContain('Coordinator of Leeds invites you')
  const token = tokenIn(text)
  const opened = await (await fetch(`${app.url}/sign-in/invitation/${token}`)).text()
  expect(opened).toContain('new@example.org')
  expect((await accept(token, '  ')).status).toBe(422)
  const joined = await accept(token, 'Wren\u0000 Hollis')
  expect(joined.headers.get('location')).toBe('/members/me/passkeys?done=joined')
  const home = await fetch(`${app.url}/members`, { headers: { cookie: cookieOf(joined) } })
  expect(await home.text()).toContain('Wren Hollis')
  expect((await accept(token, 'Again')).status).toBe(410)
  const audit = await db.selectFrom('people.audit_entry').select('deed').where('hub_id', '=', leeds).execute()
  expect(audit.map(({ deed }) => deed)).toEqual(expect.arrayContaining(['invite', 'accept_invitation']))
})

test('somebody who belongs already keeps their name, also in the audit trail and at the hub', async () => {
  const fern = await signInAs(app, {
    email: 'fern@example.org',
    name: 'Fern',
    grants: [everywhere('member')],
  })
  await coordinator.post('/members/admin/invitations', { role: 'member', email: fern.email, hub: leeds })
  const token = tokenIn((await lastMailTo(app, fern.email)).text)
  expect((await accept(token, 'Oriel Fenwick')).status).toBe(303)
  const { rows } = await app.database.pool.query(
    `SELECT who AS name FROM people.audit_entry WHERE deed = 'accept_invitation' AND person_id = $1
      UNION ALL SELECT name FROM network.hub_member WHERE person_id = $1`,
    [fern.personId],
  )
  expect(rows).toEqual([{ name: 'Fern' }, { name: 'Fern' }])
  // A new name is carried over to the lists of the hub; what was done under the old one stays under it.
  await fern.post('/members/me/name', { name: 'Fern Moss' })
  const names = await app.database.pool.query(
    `SELECT name FROM network.hub_member WHERE person_id = $1
      UNION ALL SELECT who FROM people.audit_entry WHERE deed = 'accept_invitation' AND person_id = $1`,
    [fern.personId],
  )
  expect(names.rows).toEqual([{ name: 'Fern Moss' }, { name: 'Fern' }])
})

test('who invites reads whether it can arrive; only who may see everybody reads that the address is a member’s', async () => {
  const admin = await signInAs(app, {
    ...{ email: 'sees@example.org', secondFactor: true },
    grants: [everywhere('network_administrator')],
  })
  await signInAs(app, { email: 'known@example.org', grants: [everywhere('member')] })
  const said = async (by: typeof admin, email: string): Promise<string> => {
    const answer = await by.post('/members/admin/invitations', { role: 'member', email, hub: leeds })
    return (await by.get(answer.headers.get('location') ?? '')).text()
  }
  expect(await said(admin, 'known@example.org')).toContain('has this address already')
  expect(await said(admin, 'unknown@example.org')).not.toContain('has this address already')
  expect(await said(coordinator, 'known@example.org')).not.toContain('has this address already')
  expect(await said(coordinator, 'unknown@example.org')).toContain('stays in the outbox')
  expect(await said(coordinator, 'real@example.net')).toContain('no mail server is set up')
})

test('a coordinator invites members to their own hub, and nobody to anything else', async () => {
  for (const fields of [
    { email: 'x1@example.org', hub: lancashire },
    { email: 'x2@example.org', role: 'network_administrator', hub: leeds },
    { email: 'x3@example.org', role: 'hub_coordinator', hub: leeds },
    { email: 'x4@example.org' },
  ])
    expect((await coordinator.post('/members/admin/invitations', { role: 'member', ...fields })).status).toBe(
      422,
    )
  const made = await db.selectFrom('people.invitation').select('email').where('email', 'like', 'x%').execute()
  expect(made).toEqual([])
})

test('an invitation can be withdrawn, only by whoever may make it, and ends by itself', async () => {
  await coordinator.post('/members/admin/invitations', {
    role: 'member',
    email: 'gone@example.org',
    hub: leeds,
  })
  const { id } = await db
    .selectFrom('people.invitation')
    .select('id')
    .where('email', '=', 'gone@example.org')
    .executeTakeFirstOrThrow()
  const other = await signInAs(app, {
    email: 'elsewhere@example.org',
    grants: [{ role: 'hub_coordinator', hubId: lancashire, organisationId: null }],
    secondFactor: true,
  })
  expect(await (await other.get('/members/admin/invitations')).text()).not.toContain('gone@example.org')
  expect((await other.post('/members/admin/invitations/withdraw', { invitation: id })).status).toBe(404)
  expect((await coordinator.post('/members/admin/invitations/withdraw', { invitation: id })).status).toBe(303)
  expect((await accept(tokenIn((await lastMailTo(app, 'gone@example.org')).text), 'Late')).status).toBe(410)
})

test('the first administrator is invited on the command line', async () => {
  const now = new Date()
  const token = await invite({
    db,
    by: null,
    email: 'first@example.org',
    grant: everywhere('network_administrator'),
    place: null,
    publicUrl: app.url,
    now,
  })
  const joined = await accept(token, 'First Administrator')
  const home = await (await fetch(`${app.url}/members`, { headers: { cookie: cookieOf(joined) } })).text()
  expect(home).toContain('opens after one more step')
  app.setTime(new Date(now.getTime() + 15 * 86_400_000))
  const late = await invite({
    db,
    by: null,
    email: 'l@example.org',
    grant: everywhere('member'),
    place: null,
    publicUrl: app.url,
    now,
  })
  expect((await accept(late, 'Too late')).status).toBe(410)
  app.setTime(new Date())
})
