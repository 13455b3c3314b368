import { expect, test } from 'vitest'
import {
  everywhere,
  lastMailTo,
  postForm,
  type SignedInTest,
  signInAs,
  tokenIn,
} from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import type { PeopleTables } from '../tables.ts'

const app = await testApp('demonstration')
const db = app.database.as<PeopleTables>()
const administrator = everywhere('network_administrator')
const keeper = await signInAs(app, {
  ...{ email: 'keeper@example.org', name: 'Keeper', grants: [administrator], secondFactor: true },
})

const anAdministrator = (email: string): Promise<SignedInTest> =>
  signInAs(app, { email, grants: [everywhere('member'), administrator], secondFactor: true })
const invites = (by: SignedInTest, email: string): Promise<Response> =>
  by.post('/members/admin/invitations', { role: 'network_administrator', email })
const accept = async (email: string): Promise<number> => {
  const token = tokenIn((await lastMailTo(app, email)).text)
  return (await postForm(`${app.url}/sign-in/invitation/${token}`, { name: 'Back Again' })).status
}
const rolesOf = ({ personId }: SignedInTest) =>
  db.selectFrom('people.role_grant').select(['id', 'role']).where('person_id', '=', personId).execute()

test('nobody invites their own address', async () => {
  const by = await anAdministrator('own@example.org')
  const answer = await invites(by, 'Own@example.org')
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('your own address')
})

test('an administrator whose role was taken does not come back by an invitation from before', async () => {
  const gone = await anAdministrator('gone@example.org')
  expect((await invites(gone, 'second@example.org')).status).toBe(303)
  expect((await invites(keeper, gone.email)).status).toBe(303)
  const held = (await rolesOf(gone)).find(({ role }) => role === 'network_administrator')?.id ?? ''
  expect(
    (await keeper.post(`/members/admin/people/${gone.personId}/take-role`, { grant: held })).status,
  ).toBe(303)
  expect([await accept('second@example.org'), await accept(gone.email)]).toEqual([410, 410])
  expect((await rolesOf(gone)).map(({ role }) => role)).toEqual(['member'])
})

test('whoever is shut out, or closes their account, leaves no open invitation behind', async () => {
  const shut = await anAdministrator('shut@example.org')
  const closes = await anAdministrator('closes@example.org')
  await invites(shut, 'third@example.org')
  await invites(closes, 'fourth@example.org')
  expect((await keeper.post(`/members/admin/people/${shut.personId}/shut-out`)).status).toBe(303)
  expect((await closes.post('/members/me/close', { sure: 'yes' })).status).toBeLessThan(400)
  expect([await accept('third@example.org'), await accept('fourth@example.org')]).toEqual([410, 410])
})

test('an invitation to somebody who is shut out opens nothing, spends nothing and gives nothing', async () => {
  const shut = await signInAs(app, { email: 'never@example.org', grants: [everywhere('member')] })
  await keeper.post(`/members/admin/people/${shut.personId}/shut-out`)
  await invites(keeper, shut.email)
  expect(await accept(shut.email)).toBe(410)
  expect((await rolesOf(shut)).map(({ role }) => role)).toEqual(['member'])
  const invitation = await db
    .selectFrom('people.invitation')
    .select('accepted_at')
    .where('email', '=', shut.email)
    .executeTakeFirstOrThrow()
  expect(invitation.accepted_at).toBeNull()
})

test('an invitation that was on its way while the role was taken is not written', async () => {
  const late = await anAdministrator('late@example.org')
  const client = await app.database.pool.connect()
  await client.query('BEGIN')
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('people.role_grant'))`)
  const sent = invites(late, 'fifth@example.org')
  await new Promise((done) => setTimeout(done, 300))
  await client.query(`DELETE FROM people.role_grant WHERE person_id = $1 AND role <> 'member'`, [
    late.personId,
  ])
  await client.query('COMMIT')
  client.release()
  expect((await sent).status).toBe(404)
  const open = await db
    .selectFrom('people.invitation')
    .select('id')
    .where('email', '=', 'fifth@example.org')
    .execute()
  expect(open).toEqual([])
})
