import { expect, test } from 'vitest'
import { everywhere, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import type { PeopleTables } from '../tables.ts'

const app = await testApp('empty')
const db = app.database.as<PeopleTables>()
const grants = [everywhere('member'), everywhere('network_administrator')]
const administrator = (name: string) =>
  signInAs(app, { email: `${name}@example.org`, name, grants, secondFactor: true })

// Safety guide, check 39: nothing of a role is kept in a cookie, so it ends with the very next request.
test('a role that is taken away opens nothing any more, with the cookie from before', async () => {
  const [keeps, loses] = [await administrator('keeps'), await administrator('loses')]
  expect((await loses.get('/members/admin/people')).status).toBe(200)
  const { id } = await db
    .selectFrom('people.role_grant')
    .select('id')
    .where('person_id', '=', loses.personId)
    .where('role', '=', 'network_administrator')
    .executeTakeFirstOrThrow()
  const taken = await keeps.post(`/members/admin/people/${loses.personId}/take-role`, { grant: id })
  expect(taken.status).toBe(303)
  for (const path of ['people', 'audit', 'outbox', 'settings', 'data-complaints'])
    expect([path, (await loses.get(`/members/admin/${path}`)).status]).toEqual([path, 404])
  const again = await loses.post(`/members/admin/people/${loses.personId}/give-role`, {
    role: 'network_administrator',
  })
  expect(again.status).toBe(404)
  // What they still are goes on.
  expect((await loses.get('/members')).status).toBe(200)
})

test('a role that is given asks for a second step before it opens anything', async () => {
  const [gives, gets] = [
    await administrator('gives'),
    await signInAs(app, { email: 'gets@example.org', grants: [everywhere('member')] }),
  ]
  expect((await gets.get('/members/admin/people')).status).toBe(404)
  await gives.post(`/members/admin/people/${gets.personId}/give-role`, { role: 'network_administrator' })
  const answer = await gets.get('/members/admin/people')
  expect([answer.status, answer.headers.get('location')?.split('?')[0]]).toEqual([
    303,
    '/sign-in/second-step',
  ])
})
