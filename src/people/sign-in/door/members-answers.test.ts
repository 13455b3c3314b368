import { expect, test } from 'vitest'
import { everywhere, signInAs } from '../../../../test/support/signed-in.ts'
import { testApp } from '../../../../test/support/test-app.ts'

const app = await testApp('demonstration')

// Safety guide, checks 34 and 35; every-page.test.ts holds the same for what anybody can open.
test('every answer to somebody signed in carries the headers that protect it, and no copy of it is kept', async () => {
  const person = await signInAs(app, {
    ...{ email: 'headers@example.org', secondFactor: true },
    grants: [everywhere('member'), everywhere('network_administrator'), everywhere('commissioner')],
  })
  const pages = app.routes.filter(({ method, who }) => method === 'GET' && who !== 'anyone')
  expect(pages.length).toBeGreaterThan(30)
  for (const path of [
    ...pages.map((route) => route.path.replace(':slug', 'leeds')),
    '/members/nothing-here',
  ]) {
    const { headers } = await person.get(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy, path).toContain("default-src 'none'")
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).not.toMatch(/unsafe|nonce/)
    expect(headers.get('strict-transport-security'), path).toMatch(/max-age=63072000; includeSubDomains/)
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('referrer-policy'), path).toBe('same-origin')
    if (path.startsWith('/members')) expect(headers.get('cache-control'), path).toBe('no-store')
  }
})

test('every cookie on the way to a sign-in is for this host only, and for no script (check 33)', async () => {
  const cookies = (
    await Promise.all(
      ['/sign-in/passkey/begin', '/sign-in/out', '/sign-in/passkey/finish'].map((path) =>
        fetch(app.url + path, {
          method: 'POST',
          redirect: 'manual',
          headers: { 'sec-fetch-site': 'same-origin', cookie: '__Host-towpath.session_token=x' },
        }),
      ),
    )
  ).flatMap((answer) => answer.headers.getSetCookie())
  expect(cookies.length).toBeGreaterThan(1)
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-towpath\.\w+=/)
    for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part)
    expect(cookie).not.toMatch(/domain/i)
    expect(cookie.length).toBeLessThanOrEqual(4096)
  }
})
