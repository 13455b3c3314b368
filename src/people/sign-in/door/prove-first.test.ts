import { beforeAll, expect, test } from 'vitest'
import { everywhere, type SignedInTest, signInAs } from '../../../../test/support/signed-in.ts'
import { testApp } from '../../../../test/support/test-app.ts'
import type { PeopleTables } from '../../tables.ts'

const app = await testApp('demonstration')
const db = app.database.as<PeopleTables>()

// Safety guide, check 44: what takes data away, changes who may do what or how somebody signs in, or cannot be undone.
const asksAgain = [
  ['POST', '/members/me/download'],
  ['POST', '/members/me/close'],
  ['GET', '/members/me/email'],
  ['POST', '/members/me/email'],
  ['POST', '/members/me/passkeys/begin'],
  ['POST', '/members/me/passkeys/remove'],
  ['POST', '/members/me/codes/begin'],
  ['POST', '/members/me/codes/recovery'],
  ['POST', '/members/me/codes/stop'],
  ['POST', '/members/admin/people/:other/give-role'],
  ['POST', '/members/admin/people/:other/take-role'],
  ['POST', '/members/admin/people/:other/shut-out'],
  ['POST', '/members/admin/people/:other/reset-second-step'],
  ['POST', '/members/admin/invitations'],
  ['POST', '/members/admin/settings'],
  ['POST', '/members/admin/audit/file'],
  ['POST', '/members/admin/hubs/leeds/close'],
  ['POST', '/members/registers/take-away'],
  ['GET', '/members/hubs/leeds/partners.csv'],
] as const

let administrator: SignedInTest
let other: SignedInTest
beforeAll(async () => {
  administrator = await signInAs(app, {
    ...{ email: 'a@example.org', secondFactor: true },
    grants: [everywhere('member'), everywhere('network_administrator')],
  })
  other = await signInAs(app, { email: 'b@example.org', grants: [everywhere('member')] })
})

const everything = async (): Promise<string> => {
  const tables = [
    'people.person',
    'people.account',
    'people.role_grant',
    'people.audit_entry',
    'platform.site',
  ]
  const rows = await Promise.all(tables.map((name) => app.database.pool.query(`TABLE ${name}`)))
  return JSON.stringify(rows.map((each) => each.rows))
}

test.each(asksAgain)(
  '%s %s asks who is there when the sign-in is older than half an hour',
  async (method, path) => {
    await db
      .updateTable('people.sign_in')
      .set({ created_at: new Date(Date.now() - 31 * 60_000) })
      .where('account_id', '=', administrator.accountId)
      .execute()
    const before = await everything()
    const address = path.replace(':other', other.personId)
    const answer =
      method === 'GET'
        ? await administrator.get(address)
        : await administrator.post(address, { sure: 'yes', email: 'c@example.org', role: 'moderator' })
    expect([answer.status, answer.headers.get('location')?.split('?')[0]]).toEqual([
      303,
      '/sign-in/second-step',
    ])
    expect(await everything()).toBe(before)
  },
)
