import { expect, test } from 'vitest'
import { everywhere, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import type { NetworkTables } from '../tables.ts'

const app = await testApp('demonstration')
const db = app.database.as<NetworkTables>()
const SLUG = 'beckside-young-people'

test('who brought an organisation may change it while it waits; once it belongs, only with the role of lead', async () => {
  const asker = await signInAs(app, { email: 'asker@example.org', grants: [everywhere('member')] })
  const organisation = await db
    .selectFrom('network.organisation')
    .select(['id', 'name', 'sector'])
    .where('slug', '=', SLUG)
    .executeTakeFirstOrThrow()
  const { id, ...fields } = organisation
  await db
    .insertInto('network.organisation_person')
    .values({
      ...{
        organisation_id: id,
        person_id: asker.personId,
        name: 'Asker',
        job: 'Manager',
        sector: fields.sector,
      },
      ...{
        level: 'informed',
        mailbox: null,
        is_lead: true,
        is_contact: true,
        since: '2026-01-01',
        left_on: null,
      },
    })
    .execute()
  const page = `/members/organisations/${SLUG}`
  // An administrator took the role away, or it was never given: the list of people still says "lead".
  expect((await asker.get(page)).status).toBe(404)
  expect((await asker.post(page, { ...fields, about: 'Changed' })).status).toBe(404)
  expect((await asker.post(`${page}/leave`, { sure: 'yes' })).status).toBe(404)
  expect(await (await asker.get('/members/hubs')).text()).not.toContain(page)

  await db.updateTable('network.organisation').set({ state: 'asked' }).where('id', '=', id).execute()
  expect((await asker.get(page)).status).toBe(200)
})
