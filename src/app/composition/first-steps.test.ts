import { expect, test, vi } from 'vitest'
import { openAndSave } from '../../../test/support/form-fields.ts'
import { everywhere, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'

const app = await testApp('empty')
const grants = [everywhere('network_administrator')]
const contact = { name: 'Riverside Network', shortName: 'Riverside', email: 'hello@riverside.example' }

test('a new network says what it needs to who looks after it, and then who answers for it to everybody', async () => {
  const admin = await signInAs(app, {
    email: 'head@people.example',
    name: 'Head',
    grants,
    secondFactor: true,
  })
  const home = async () => (await admin.get('/members')).text()
  const seen = async (path: string) => (await fetch(app.url + path)).text()
  const first = await home()
  for (const step of ['Give the network its name', 'Add a hub', 'Bring in services'])
    expect(first).toContain(step)
  expect(first).not.toContain('Nothing is waiting for you')
  expect(await (await admin.get('/members/registers')).text()).toContain('href="/members/admin/hubs/new"')

  expect(await seen('/hubs')).toContain('There are no hubs here yet')
  expect(await seen('/hubs')).not.toContain('Find my hub')
  expect(await seen('/about/privacy')).not.toContain('Who runs this site')
  await openAndSave(admin, '/members/admin/settings', {
    ...contact,
    phone: '',
    post: '',
    about: '',
    look: 'oak',
  })
  expect(await home()).not.toContain('Give the network its name')
  for (const path of ['/about/privacy', '/accessibility'])
    await vi.waitFor(
      async () =>
        expect(await seen(path)).toMatch(/Who runs this site[\s\S]*Riverside Network[\s\S]*mailto:hello@/),
      9000,
    )
  const member = await signInAs(app, { email: 'm@people.example', grants: [everywhere('member')] })
  expect(await (await member.get('/members')).text()).not.toContain('Add a hub')
})

test('without HTTPS, a page that needs a sign-in says why none is kept', async () => {
  const seen = async (host: string, headers = {}) =>
    (await app.app.inject({ url: '/members', headers: { host, ...headers } })).body
  expect(await seen('towpath.example')).toContain('Signing in does not work at this address')
  for (const page of [
    await seen('localhost:3000'),
    await seen('towpath.example', { 'sec-fetch-site': 'none' }),
    await seen('towpath.example', { 'x-forwarded-proto': 'https' }),
  ])
    expect(page).not.toContain('Signing in does not work')
})
