import { expect, test } from 'vitest'
import { codeFromApp } from '../../../test/support/code-from-app.ts'
import {
  cookieOf,
  everywhere,
  lastMailTo,
  postForm,
  signInAs,
  tokenIn,
} from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import type { PeopleTables } from '../tables.ts'

const app = await testApp('empty')
const db = app.database.as<PeopleTables>()

const keyIn = (html: string): string => /<strong>([A-Z2-7 ]+)<\/strong>/.exec(html)?.[1] ?? ''
const codesIn = (html: string): string[] =>
  [...html.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code]) => code ?? '')

async function signInAgain(email: string) {
  await db.deleteFrom('people.tries').execute()
  await postForm(`${app.url}/sign-in`, { email })
  const answer = await postForm(`${app.url}/sign-in/link`, {
    token: tokenIn((await lastMailTo(app, email)).text),
  })
  const cookie = cookieOf(answer)
  const get = (path: string, as = cookie) =>
    fetch(app.url + path, { redirect: 'manual', headers: { cookie: as } })
  return {
    answer,
    cookie,
    get,
    post: (path: string, fields = {}) => postForm(app.url + path, fields, cookie),
  }
}

test('an administrator sets up codes, is asked for one from then on, and gets in with a recovery code', async () => {
  const email = 'admin@example.org'
  const admin = await signInAs(app, { email, grants: [everywhere('network_administrator')] })
  const stopped = await admin.get('/members/admin/people')
  expect([stopped.status, stopped.headers.get('location')]).toEqual([
    303,
    '/sign-in/second-step?to=%2Fmembers%2Fadmin%2Fpeople',
  ])
  const key = keyIn(await (await admin.post('/members/me/codes/begin')).text())
  expect((await admin.post('/members/me/codes/confirm', { code: '000000' })).status).toBe(422)
  const used = codeFromApp(key)
  const done = await admin.post('/members/me/codes/confirm', { code: used })
  const recovery = codesIn(await done.text())
  expect(recovery.length).toBe(10)
  // The token from before the second step is worth nothing; the new one opens what was shut.
  expect((await admin.get('/members')).status).toBe(401)
  const proven = cookieOf(done)
  expect((await fetch(`${app.url}/members/admin/people`, { headers: { cookie: proven } })).status).toBe(200)

  const later = await signInAgain(email)
  expect(later.answer.headers.get('location')).toBe('/sign-in/second-step')
  expect((await later.get('/members/admin/people')).status).toBe(303)
  const again = await later.post('/sign-in/second-step', { code: used })
  // The code was used a moment ago: each counts once.
  expect(again.status).toBe(422)
  const recovered = await later.post('/sign-in/second-step', {
    code: (recovery[0] ?? '').toUpperCase().replace('-', ' '),
    to: '/members/admin/people',
  })
  const left = await recovered.text()
  expect(left).toContain('You have 9 recovery codes left')
  expect(left).toContain('href="/members/admin/people"')
  expect((await later.get('/members/admin/people', cookieOf(recovered))).status).toBe(200)

  const third = await signInAgain(email)
  expect((await third.post('/sign-in/second-step', { code: recovery[0] ?? '' })).status).toBe(422)
})

test('whoever has no second step yet sets one up, after a fresh link when they signed in a while ago', async () => {
  const email = 'new-admin@example.org'
  const admin = await signInAs(app, { email, grants: [everywhere('network_administrator')] })
  const to = '/members/registers/take-away'
  const step = async () => (await admin.get(`/sign-in/second-step?to=${encodeURIComponent(to)}`)).text()
  const carried = `?to=${encodeURIComponent(to)}`
  for (const path of ['/members/me/passkeys', '/members/me/codes'])
    expect(await step()).toContain(`href="${path}${carried}"`)
  for (const html of [
    await (await admin.get(`/members/me/codes${carried}`)).text(),
    await (await admin.post('/members/me/codes/begin', { to })).text(),
    await (await admin.post('/members/me/codes/confirm', { to, code: '000000' })).text(),
  ])
    expect(html).toContain(`name="to" value="${to}"`)
  const done = await admin.post('/members/me/codes/begin', { to: 'https://elsewhere.example' })
  expect(await done.text()).toContain('name="to" value="/members"')
  await db.deleteFrom('people.second_factor').execute()
  await app.database.pool.query(
    `UPDATE people.sign_in SET created_at = created_at - interval '40 minutes' WHERE account_id = $1`,
    [admin.accountId],
  )
  expect(await step()).toContain('E-mail me a link')
})

test('codes are slowed down after some wrong ones, and work again after a pause', async () => {
  const email = 'guessed@example.org'
  const person = await signInAs(app, { email, grants: [everywhere('moderator')] })
  const key = keyIn(await (await person.post('/members/me/codes/begin')).text())
  await person.post('/members/me/codes/confirm', { code: codeFromApp(key) })
  await db.deleteFrom('people.code_used').execute()
  const thief = await signInAgain(email)
  const says: string[] = []
  for (let guess = 0; guess < 10; guess += 1)
    says.push(await (await thief.post('/sign-in/second-step', { code: `00000${guess}` })).text())
  expect(says[0]).toContain('That code did not work')
  expect(says[9]).toContain('Please wait a few minutes')
  expect(await (await thief.post('/sign-in/second-step', { code: codeFromApp(key) })).text()).toContain(
    'Please wait',
  )
  app.setTime(new Date(Date.now() + 16 * 60_000))
  expect((await thief.post('/sign-in/second-step', { code: codeFromApp(key) })).status).toBe(303)
  app.setTime(new Date())
})

test('whoever reads the e-mail of somebody with codes cannot add a passkey or take the codes away', async () => {
  const email = 'kept@example.org'
  const person = await signInAs(app, { email, grants: [everywhere('trainer')] })
  const key = keyIn(await (await person.post('/members/me/codes/begin')).text())
  await person.post('/members/me/codes/confirm', { code: codeFromApp(key) })
  const thief = await signInAgain(email)
  for (const path of [
    'passkeys/begin',
    'passkeys/finish',
    'passkeys/remove',
    'codes/begin',
    'codes/stop',
    'codes/recovery',
  ]) {
    const answer = await thief.post(`/members/me/${path}`)
    expect([answer.status, answer.headers.get('location')?.split('?')[0]], path).toEqual([
      303,
      '/sign-in/second-step',
    ])
  }
})
