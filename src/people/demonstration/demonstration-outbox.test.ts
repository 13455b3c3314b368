import { expect, test } from 'vitest'
import { postForm, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'

test('the outbox is open to read only where everybody is made up, and shows no other message', async () => {
  const real = await testApp('demonstration')
  expect((await fetch(`${real.url}/sign-in/outbox`)).status).toBe(404)
  expect(await (await fetch(`${real.url}/sign-in`)).text()).not.toContain('outbox')

  const app = await testApp('demonstration', {}, { isDemonstration: true })
  const outbox = () => fetch(`${app.url}/sign-in/outbox`)
  await postForm(`${app.url}/sign-in`, { email: 'oriel@example.org' })
  expect(await (await outbox()).text()).toMatch(/oriel@example\.org[\s\S]+\/sign-in\/link\//)
  await app.database.pool.query(
    `INSERT INTO platform.mail (message_id, kind, recipient, subject, text, html) VALUES ('x', 'x', 'somebody@real.example', 'Secret', '', '')`,
  )
  expect(await (await outbox()).text()).not.toContain('Secret')
  // Organisations and hubs have mailboxes too: what lies under example.org belongs to nobody.
  await app.database.pool.query(
    `INSERT INTO platform.mail (message_id, kind, recipient, subject, text, html)
     VALUES ('y', 'x', 'desk@hubs.example.org', 'For a hub', '', ''), ('z', 'x', 'desk@notexample.org', 'Not here', '', '')`,
  )
  expect(await (await outbox()).text()).toMatch(/^(?!.*Not here).*For a hub/s)
  await signInAs(app, { email: 'somebody@real.example' })
  expect((await outbox()).status).toBe(404)
})
