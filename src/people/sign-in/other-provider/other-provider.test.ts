import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { otherProvider } from '../../../../test/support/other-provider.ts'
import { cookieOf, everywhere, postForm, signInAs } from '../../../../test/support/signed-in.ts'
import { testApp } from '../../../../test/support/test-app.ts'
import type { PeopleTables } from '../../tables.ts'
import { cookiesAfter } from '../sign-in-cookie.ts'

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const port = await freePort()
const here = `http://127.0.0.1:${port}`
const provider = await otherProvider(() => `${here}/sign-in/auth/callback/network`)
const app = await testApp('empty', {
  PORT: String(port),
  PUBLIC_URL: here,
  OIDC_ISSUER: provider.issuer,
  OIDC_CLIENT_ID: provider.clientId,
  OIDC_CLIENT_SECRET: provider.clientSecret,
  OIDC_NAME: 'Riverside Trust',
})
const db = app.database.as<PeopleTables>()

/**
 * Walks from our button through the provider and back, as a browser does, with a jar of cookies for each of the two.
 */
async function signInThere(to = '') {
  const begun = await postForm(`${here}/sign-in/other`, { to })
  const html = await begun.text()
  expect(html).toContain('Go on to Riverside Trust')
  let url = (/href="(http[^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&')
  const jars = new Map([[here, cookieOf(begun)]])
  for (let step = 0; step < 12; step += 1) {
    const { origin } = new URL(url)
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie: jars.get(origin) ?? '' } })
    jars.set(origin, cookiesAfter(jars.get(origin) ?? '', answer.headers.getSetCookie()))
    const next = answer.headers.get('location')
    if (origin === here) return { answer, cookie: jars.get(here) ?? '', url }
    if (next === null) throw new Error(`${url} answered ${answer.status}`)
    url = new URL(next, url).href
  }
  throw new Error('too many steps')
}

test('the sign-in page offers the other provider by its name', async () => {
  expect(await (await fetch(`${here}/sign-in`)).text()).toContain('Sign in with Riverside Trust')
})

test('somebody who belongs to the network signs in there and goes on to the page they wanted', async () => {
  await signInAs(app, { email: 'staff@example.org', grants: [everywhere('hub_coordinator')].slice(1) })
  provider.signInAs('staff@example.org')
  const { answer, cookie } = await signInThere('/members/me')
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toContain('/members/me')
  expect((await fetch(`${here}/members`, { headers: { cookie } })).status).toBe(200)
  const methods = await db.selectFrom('people.sign_in').select('method').orderBy('began_at', 'desc').execute()
  expect(methods[0]?.method).toBe('other')
})

test('somebody who was not invited is not let in, and neither is an address that the provider has not proven', async () => {
  provider.signInAs('stranger@example.org')
  expect((await signInThere()).answer.status).toBe(403)
  await signInAs(app, { email: 'victor@example.org' })
  provider.signInAs('victor@example.org', false)
  expect((await signInThere()).answer.status).toBe(403)
  expect(
    await db
      .selectFrom('people.account')
      .select('email')
      .where('email', '=', 'stranger@example.org')
      .execute(),
  ).toEqual([])
})

test('an answer that this browser did not ask for signs nobody in', async () => {
  provider.signInAs('staff@example.org')
  const begun = await postForm(`${here}/sign-in/other`, {})
  const url = (/href="(http[^"]+)"/.exec(await begun.text())?.[1] ?? '').replaceAll('&amp;', '&')
  const state = new URL(url).searchParams.get('state') ?? ''
  const answer = await fetch(`${here}/sign-in/auth/callback/network?code=stolen&state=${state}`, {
    redirect: 'manual',
  })
  expect(answer.status).toBe(403)
  expect(answer.headers.getSetCookie().join()).not.toMatch(/session_token=[^;]/)
})
