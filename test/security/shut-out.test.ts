import { expect, test } from 'vitest'
import { everywhere, signInAs } from '../support/signed-in.ts'
import { testApp } from '../support/test-app.ts'

const app = await testApp('demonstration')

test('somebody who is shut out is signed out, and the public no longer finds them at the hub', async () => {
  const grants = [everywhere('member')]
  const member = await signInAs(app, { email: 'listed@example.org', name: 'Canary Thorne', grants })
  const administrator = await signInAs(app, {
    ...{ email: 'administrator@example.org', secondFactor: true },
    grants: [everywhere('network_administrator')],
  })
  await app.database.pool.query(
    `INSERT INTO network.practitioner_listing (person_id, hub_id, name, job, sector, works_with, consent_on, checked_on)
     SELECT $1, id, 'Canary Thorne', 'Support worker', 'housing', 'adults', current_date, current_date
     FROM network.hub WHERE slug = 'leeds'`,
    [member.personId],
  )
  const seen = async (): Promise<boolean> =>
    (await (await fetch(`${app.url}/hubs/leeds/practitioners`)).text()).includes('Canary Thorne')
  expect(await seen()).toBe(true)

  const answer = await administrator.post(`/members/admin/people/${member.personId}/shut-out`)
  expect(answer.status).toBe(303)
  expect(await seen()).toBe(false)
  expect((await member.get('/members')).status).toBe(401)
})
