import { expect, test } from 'vitest'
import { everywhere, lastMailTo, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'

const app = await testApp('demonstration')
const { rows } = await app.database.pool.query<{ id: string; mailbox: string }>(
  `SELECT id, mailbox FROM network.hub WHERE slug = 'leeds'`,
)
const { id: hubId = '', mailbox = '' } = rows[0] ?? {}
const grants = [everywhere('member')]
const coordinator = await signInAs(app, {
  email: 'desk@example.org',
  secondFactor: true,
  grants: [...grants, { role: 'hub_coordinator', hubId, organisationId: null }],
})

test('a hub is told that somebody asks to join, without their name, and they are told the answer', async () => {
  const jonah = await signInAs(app, { email: 'jonah@example.org', name: 'Jonah Reed', grants })
  await jonah.post('/members/hubs/leeds/join', { why: 'I work alone.' })
  const asked = await lastMailTo(app, mailbox)
  expect(asked.subject).toBe('Somebody asks to join Leeds hub')
  expect(asked.text).toContain('/members/hubs/leeds/members')
  expect(asked.text).not.toMatch(/Jonah|alone/)
  await coordinator.post('/members/hubs/leeds/members', { person: jonah.personId, do: 'admit' })
  const answer = await lastMailTo(app, 'jonah@example.org')
  expect(answer.subject).toBe('An answer from Leeds hub')
  expect(answer.text).toContain('says yes: you belong to it now')

  const refused = await signInAs(app, { email: 'asha@example.org', name: 'Asha', grants })
  await refused.post('/members/hubs/leeds/join')
  await coordinator.post('/members/hubs/leeds/members', { person: refused.personId, do: 'decline' })
  expect((await lastMailTo(app, 'asha@example.org')).text).toContain('You can ask why, and ask again.')
})

test('who brings an organisation is told when it belongs, and what comes next', async () => {
  const head = await signInAs(app, { email: 'head@example.org', name: 'Ada Whitlock', grants })
  const school = { name: 'Foxglove Lane Primary', sector: 'education', about: 'A school of 210 children.' }
  const nothing = await head.post('/members/hubs/leeds/organisations/new', school)
  expect(await nothing.text()).toContain('Say what you do there')
  await head.post('/members/hubs/leeds/organisations/new', {
    ...school,
    job: 'Head teacher',
    level: 'informed',
  })
  expect((await lastMailTo(app, mailbox)).text).toContain('/members/hubs/leeds/organisations')
  const made = await app.database.pool.query<{ id: string }>(
    `SELECT id FROM network.organisation WHERE slug = 'foxglove-lane-primary'`,
  )
  const organisation = made.rows[0]?.id ?? ''
  await coordinator.post('/members/hubs/leeds/organisations', { organisation, do: 'admit' })
  const answer = await lastMailTo(app, 'head@example.org')
  expect(answer.text).toContain('Foxglove Lane Primary belongs to it now')
  expect(answer.text).toContain('/members/organisations/foxglove-lane-primary')
})
