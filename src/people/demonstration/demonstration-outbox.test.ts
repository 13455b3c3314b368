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
  await signInAs(app, { email: 'somebody@real.example' })
  expect((await outbox()).status).toBe(404)
})
