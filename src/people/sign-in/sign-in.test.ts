import { describe, expect, test } from 'vitest'
import { cookieOf, lastMailTo, postForm, signInAs, tokenIn } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import type { PeopleTables } from '../tables.ts'

const app = await testApp('empty')
const db = app.database.as<PeopleTables>()

describe('a link by e-mail', () => {
  test('signs somebody in once, by a button and not by being opened', async () => {
    const robin = await signInAs(app, { email: 'robin@example.org', name: 'Robin Marsh' })
    expect((await robin.get('/members')).status).toBe(200)
    await postForm(`${app.url}/sign-in`, { email: ' Robin@Example.org ' })
    const { text, subject } = await lastMailTo(app, 'robin@example.org')
    expect(subject).not.toMatch(/trauma|support/i)
    const token = tokenIn(text)
    for (let scan = 0; scan < 3; scan += 1)
      expect((await fetch(`${app.url}/sign-in/link/${token}`)).status).toBe(200)
    const first = await postForm(`${app.url}/sign-in/link`, { token })
    expect(first.status).toBe(303)
    expect(cookieOf(first)).toContain('__Host-towpath.session_token=')
    expect((await postForm(`${app.url}/sign-in/link`, { token })).status).toBe(410)
  })

  test('says the same to somebody who is not known, and sends nothing', async () => {
    await signInAs(app, { email: 'known@example.org' })
    const [known, unknown] = await Promise.all(
      ['known@example.org', 'stranger@example.org'].map((email) => postForm(`${app.url}/sign-in`, { email })),
    )
    for (const answer of [known, unknown]) {
      expect(answer?.status).toBe(303)
      expect(answer?.headers.get('location')).toBe('/sign-in/sent')
      expect(answer?.headers.getSetCookie()).toEqual([])
    }
    const toStranger = db
      .selectFrom('platform.mail')
      .selectAll()
      .where('recipient', '=', 'stranger@example.org')
    expect(await toStranger.execute()).toEqual([])
  })

  test('goes on to the page that somebody wanted, and never to another site', async () => {
    const email = 'kit@example.org'
    await signInAs(app, { email })
    for (const [to, expected] of [
      ['/members/me', '?to=%2Fmembers%2Fme'],
      ['//evil.example', ''],
      ['https://evil.example/members', ''],
      ['/members/../leave', ''],
      ['/members\\@evil.example', ''],
      ['javascript:alert(1)', ''],
    ] as const) {
      await db.deleteFrom('people.tries').execute()
      await postForm(`${app.url}/sign-in`, { email, to })
      expect((await lastMailTo(app, email)).text).toContain(
        `/sign-in/link/${tokenIn((await lastMailTo(app, email)).text)}${expected}\n`,
      )
      const answer = await postForm(`${app.url}/sign-in/link`, {
        token: tokenIn((await lastMailTo(app, email)).text),
        to,
      })
      const location = answer.headers.get('location') ?? ''
      expect(location.startsWith('/members')).toBe(true)
      expect(location).not.toContain('evil')
    }
  })

  test('many tries at one moment get no more than the few that are free', async () => {
    await signInAs(app, { email: 'crowd@example.org' })
    await app.database.pool.query('DELETE FROM people.tries')
    await app.database.pool.query(`DELETE FROM platform.mail WHERE recipient = 'crowd@example.org'`)
    await Promise.all(
      Array.from({ length: 40 }, () => postForm(`${app.url}/sign-in`, { email: 'crowd@example.org' })),
    )
    const { rowCount } = await app.database.pool.query(
      `SELECT 1 FROM platform.mail WHERE recipient = 'crowd@example.org'`,
    )
    expect(rowCount).toBe(5)
  })

  test('is slowed down after many tries, never for good, and a stranger cannot make it longer', async () => {
    const email = 'busy@example.org'
    await signInAs(app, { email })
    const sent = async () => {
      const { count } = await db
        .selectFrom('platform.mail')
        .select((row) => row.fn.countAll<number>().as('count'))
        .where('recipient', '=', email)
        .executeTakeFirstOrThrow()
      return count
    }
    for (let tries = 0; tries < 12; tries += 1) {
      expect((await postForm(`${app.url}/sign-in`, { email })).headers.get('location')).toBe('/sign-in/sent')
    }
    expect(await sent()).toBe(5)
    app.setTime(new Date(Date.now() + 31_000))
    await postForm(`${app.url}/sign-in`, { email })
    expect(await sent()).toBe(6)
    app.setTime(new Date())
  })
})

describe('a sign-in', () => {
  test('lives in one cookie that scripts, other sites and other hosts never see', async () => {
    await signInAs(app, { email: 'cookie@example.org' })
    await db.deleteFrom('people.tries').execute()
    await postForm(`${app.url}/sign-in`, { email: 'cookie@example.org' })
    const token = tokenIn((await lastMailTo(app, 'cookie@example.org')).text)
    const cookies = (await postForm(`${app.url}/sign-in/link`, { token })).headers.getSetCookie()
    expect(cookies.length).toBe(1)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-towpath\.session_token=[^;]{60,};/)
      for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part)
      expect(cookie).not.toMatch(/domain/i)
      expect(cookie.length).toBeLessThanOrEqual(4096)
    }
  })

  test('keeps no address and not the whole of what the browser says', async () => {
    const { accountId } = await signInAs(app, { email: 'quiet@example.org' })
    const row = await db
      .selectFrom('people.sign_in')
      .selectAll()
      .where('account_id', '=', accountId)
      .executeTakeFirst()
    expect(JSON.stringify(row)).not.toMatch(/127\.0\.0\.1|::1|Mozilla|undici/)
  })

  test('ends at once: by signing out, from another device, and when somebody is shut out', async () => {
    const here = await signInAs(app, { email: 'ends@example.org' })
    await db.deleteFrom('people.tries').execute()
    const there = await signInAs(app, { email: 'ends@example.org' })
    await here.post('/members/me/sign-ins/end-others')
    expect((await there.get('/members')).status).toBe(401)
    expect((await here.get('/members')).status).toBe(200)
    const out = await here.post('/sign-in/out')
    expect(out.headers.getSetCookie()[0]).toContain('Max-Age=0')
    expect((await here.get('/members')).status).toBe(401)
    const again = await signInAs(app, { email: 'ends@example.org' })
    await db
      .updateTable('people.account')
      .set({ disabled_at: new Date() })
      .where('id', '=', again.accountId)
      .execute()
    expect((await again.get('/members')).status).toBe(401)
    await db.deleteFrom('people.tries').execute()
    const answer = await postForm(`${app.url}/sign-in`, { email: 'ends@example.org' })
    expect(answer.headers.get('location')).toBe('/sign-in/sent')
  })

  test('is a new one each time: the token from before is worth nothing', async () => {
    const first = await signInAs(app, { email: 'twice@example.org' })
    await first.post('/sign-in', { email: first.email })
    const token = tokenIn((await lastMailTo(app, first.email)).text)
    const second = await first.post('/sign-in/link', { token })
    expect(cookieOf(second)).not.toBe(first.cookie)
    expect((await first.get('/members')).status).toBe(401)
    const forged = first.cookie.replace(/=(.)/, (_, letter) => `=${letter === 'a' ? 'b' : 'a'}`)
    expect((await fetch(`${app.url}/members`, { headers: { cookie: forged } })).status).toBe(401)
  })

  test('ends when it is not used, and after a while whatever happens; sooner for people in trust', async () => {
    const hour = 3_600_000
    const start = Date.now()
    const at = (hours: number) => app.setTime(new Date(start + hours * hour))
    const member = await signInAs(app, { email: 'idle@example.org' })
    const trusted = await signInAs(app, {
      email: 'trusted@example.org',
      grants: [{ role: 'network_administrator', hubId: null, organisationId: null }],
      secondFactor: true,
    })
    at(0.9)
    expect((await trusted.get('/members')).status).toBe(200)
    at(2)
    expect((await trusted.get('/members')).status).toBe(401)
    expect((await member.get('/members')).status).toBe(200)
    for (let day = 6; day <= 24; day += 6) {
      at(day * 24)
      expect((await member.get('/members')).status).toBe(200)
    }
    at(31 * 24)
    expect((await member.get('/members')).status).toBe(401)
    app.setTime(new Date())
  })

  test('that ended while somebody was writing gives back what they wrote', async () => {
    const answer = await postForm(`${app.url}/members/me/name`, {
      name: 'A very long name that nobody should lose',
    })
    expect(answer.status).toBe(401)
    const html = await answer.text()
    expect(html).toContain('value="A very long name that nobody should lose"')
    expect(html).toContain('action="/members/me/name"')
  })
})
