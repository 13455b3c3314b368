import { expect, test } from 'vitest'
import { everywhere, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'

const app = await testApp('empty')
const grants = [everywhere('network_administrator')]
const administrator = (email: string) => signInAs(app, { email, grants, secondFactor: true })
const isShutOut = async (accountId: string): Promise<boolean> =>
  (
    await app.database.pool.query('SELECT 1 FROM people.account WHERE id = $1 AND disabled_at IS NOT NULL', [
      accountId,
    ])
  ).rowCount === 1

test('two administrators who shut each other out at the same moment do not both succeed', async () => {
  for (let round = 0; round < 5; round += 1) {
    await app.database.pool.query('DELETE FROM people.account')
    const [one, two] = [
      await administrator(`one${round}@example.org`),
      await administrator(`two${round}@example.org`),
    ]
    await Promise.all([
      one.post(`/members/admin/people/${two.personId}/shut-out`),
      two.post(`/members/admin/people/${one.personId}/shut-out`),
    ])
    expect([await isShutOut(one.accountId), await isShutOut(two.accountId)].sort()).toEqual([false, true])
  }
})

test('the role of an administrator who was shut out can be taken away by the only one who is left', async () => {
  const [left, gone] = [await administrator('left@example.org'), await administrator('gone@example.org')]
  await app.database.pool.query(
    `DELETE FROM people.account WHERE email NOT IN ('left@example.org', 'gone@example.org')`,
  )
  await left.post(`/members/admin/people/${gone.personId}/shut-out`)
  const page = await (await left.get(`/members/admin/people/${gone.personId}`)).text()
  const grant = /name="grant" value="([^"]+)"/.exec(page)?.[1] ?? ''
  expect((await left.post(`/members/admin/people/${gone.personId}/take-role`, { grant })).status).toBe(303)
  const own = await (await left.get(`/members/admin/people/${left.personId}`)).text()
  const last = /name="grant" value="([^"]+)"/.exec(own)?.[1] ?? ''
  expect((await left.post(`/members/admin/people/${left.personId}/take-role`, { grant: last })).status).toBe(
    422,
  )
})

test('shutting out asks first, and each change to a person says what was done', async () => {
  const by = await administrator('asks-first@example.org')
  const other = await signInAs(app, { email: 'ask@example.org', name: 'Fern Asked' })
  const person = `/members/admin/people/${other.personId}`
  expect(await (await by.get(person)).text()).toContain(`href="${person}/shut-out"`)
  expect(await (await by.get(`${person}/shut-out`)).text()).toContain('Nobody is told')
  expect(await isShutOut(other.accountId)).toBe(false)
  for (const [deed, fields, words] of [
    ['give-role', { role: 'moderator' }, 'They have this role now'],
    ['shut-out', {}, 'They are shut out'],
    ['let-in', {}, 'They can sign in again'],
  ] as const) {
    const answer = await by.post(`${person}/${deed}`, fields)
    const html = await (await by.get(answer.headers.get('location') ?? '')).text()
    expect(html, deed).toContain(words)
  }
})
