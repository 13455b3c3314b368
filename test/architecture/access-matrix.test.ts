import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Grant } from '../../src/people/index.ts'
import { projectPath } from '../../src/platform/files/project.ts'
import { everywhere, postForm, type SignedInTest, signInAs } from '../support/signed-in.ts'
import { testApp } from '../support/test-app.ts'

const app = await testApp('demonstration')
type Row = { id: string; slug: string }
const rowsOf = async (table: string): Promise<Row[]> =>
  (await app.database.pool.query<Row>(`SELECT id, slug FROM ${table} ORDER BY slug`)).rows
const [hub, otherHub] = await rowsOf('network.hub')
const [organisation, otherOrganisation] = await rowsOf('network.organisation')

const lead = (of?: Row): Grant[] => [
  { role: 'organisation_lead', hubId: null, organisationId: of?.id ?? null },
]
const coordinator = (of?: Row): Grant[] => [
  { role: 'hub_coordinator', hubId: of?.id ?? null, organisationId: null },
]
const kinds: Record<string, Grant[]> = {
  m: [],
  l: lead(organisation),
  c: coordinator(hub),
  t: [everywhere('trainer')],
  o: [everywhere('moderator')],
  a: [everywhere('network_administrator')],
  r: [everywhere('commissioner')],
  x: coordinator(otherHub),
  y: lead(otherOrganisation),
}
const letters = Object.keys(kinds)

const declared = new Map(
  readFileSync(projectPath('test', 'architecture', 'access-matrix.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [method = '', path = '', who = ''] = line.split(' ')
      return [`${method} ${path}` as string, who] as const
    }),
)
const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`
const isMembers = (path: string): boolean => /^\/(members|sign-in|privacy)(\/|$)/.test(path)
const guarded = app.routes.filter(({ path }) => isMembers(path))

const mailboxesMayAsk = '/news-by-email/stop/:code'

/** A hub and an organisation that exist; every other record is one that does not. */
const addressOf = (path: string): string =>
  path
    .replace('/hubs/:slug', `/hubs/${hub?.slug}`)
    .replace('/organisations/:slug', `/organisations/${organisation?.slug}`)
    .replace('/:of', `/${organisation?.slug}`)
    .replace(/:\w+/g, () => randomUUID())
// Whoever may enter is told that there is no such record, as everybody else is; so is whoever names none in a form.
const namesNoRecord = ({ method, path }: { method: string; path: string }): boolean =>
  /:(id|commitment|token)/.test(path) ||
  (method === 'POST' && (path.includes(':') || /(withdraw|data-complaints)$/.test(path)))

// An empty form is enough for these, and nothing would be left to open afterwards.
const endsForGood = ({ method, path }: { method: string; path: string }): boolean =>
  method === 'POST' && /\/(step-back|close|end-others)$/.test(path)

const people = new Map<string, SignedInTest>()
const as = async (letter: string, secondFactor = true): Promise<SignedInTest> => {
  const key = `${letter} ${secondFactor}`
  const known = people.get(key)
  if (known && (await known.get('/members')).status === 200) return known
  await app.database.pool.query('DELETE FROM people.tries')
  const grants = [everywhere('member'), ...(kinds[letter] ?? [])]
  const made = await signInAs(app, {
    email: `${letter}${secondFactor ? '2' : '1'}@example.org`,
    grants,
    secondFactor,
  })
  people.set(key, made)
  return made
}
const ask = (person: SignedInTest, method: string, path: string): Promise<Response> =>
  method === 'GET' ? person.get(addressOf(path)) : person.post(addressOf(path))

describe('the declared matrix', () => {
  test('names every route of the members’ side, and no other', () => {
    expect(guarded.map(nameOf).sort()).toEqual([...declared.keys()].sort())
  })

  test('every other route is for anyone, and asks nobody who they are', () => {
    for (const route of app.routes.filter(({ path }) => !isMembers(path)))
      expect([nameOf(route), route.who]).toEqual([nameOf(route), 'anyone'])
  })
})

describe('a stranger', () => {
  test('is asked to sign in on every member’s page, and changes nothing', async () => {
    for (const route of guarded) {
      const path = addressOf(route.path)
      const answer =
        route.method === 'GET'
          ? await fetch(app.url + path, { redirect: 'manual' })
          : await postForm(app.url + path, {})
      const isOpen = declared.get(nameOf(route)) === '*'
      expect([nameOf(route), answer.status === 401], nameOf(route)).toEqual([
        nameOf(route),
        !isOpen && route.path !== '/sign-in/stay',
      ])
    }
  })

  test('is refused with every form that does not come from our own pages', async () => {
    const admin = await as('a')
    for (const { method, path } of app.routes) {
      if (method !== 'POST') continue
      for (const headers of [
        {},
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://evil.example' },
      ]) {
        const answer = await fetch(app.url + addressOf(path), {
          method,
          headers: { ...headers, cookie: admin.cookie },
          redirect: 'manual',
        })
        // A mailbox says nothing of where it comes from, and may do one thing (RFC 8058).
        const isFromMailbox = Object.keys(headers).length === 0 && path === mailboxesMayAsk
        expect([path, answer.status]).toEqual([path, isFromMailbox ? 200 : 403])
      }
    }
  })
})

describe.each(letters)('somebody of kind %s', (letter) => {
  test('opens what the matrix says and finds no page for the rest', async () => {
    for (const route of guarded) {
      const who = declared.get(nameOf(route)) ?? ''
      if (who === '*' || (who.includes(letter) && endsForGood(route))) continue
      const { status } = await ask(await as(letter), route.method, route.path)
      const isThere = status !== 404 && status !== 401
      if (!who.includes(letter)) expect([nameOf(route), isThere]).toEqual([nameOf(route), false])
      else if (!namesNoRecord(route)) expect([nameOf(route), isThere]).toEqual([nameOf(route), true])
    }
  })

  test('without a second step opens nothing that asks for one', async () => {
    for (const route of guarded) {
      const who = declared.get(nameOf(route)) ?? ''
      if (who === '*' || who.includes('m') || (letter === 'l' && who.includes('l'))) continue
      // A commissioner reads without a second step, and takes nothing away without one (safety guide 4.3).
      if (letter === 'r' && route.path === '/members/registers') continue
      const answer = await ask(await as(letter, false), route.method, route.path)
      const isAskedForMore = answer.headers.get('location')?.startsWith('/sign-in/second-step') ?? false
      expect([nameOf(route), answer.status === 404 || isAskedForMore]).toEqual([nameOf(route), true])
      if (letter === 'a' && route.path.startsWith('/members/admin/'))
        expect([nameOf(route), isAskedForMore]).toEqual([nameOf(route), true])
    }
  })
})

test('no page changes anything by being opened', async () => {
  const admin = await as('a')
  const sums = async () => {
    const { rows } = await app.database.pool.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname IN ('people', 'network', 'guidance', 'platform')
         AND tablename NOT IN ('migration', 'sign_in')`,
    )
    const sum = async (name: string) =>
      (
        await app.database.pool.query(
          `SELECT '${name}' AS name, md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum FROM ${name} t`,
        )
      ).rows[0]
    return Promise.all(rows.map(({ name }) => sum(name)))
  }
  const before = await sums()
  // What is the same for everybody is made without asking who somebody is; traces.test.ts looks at those.
  for (const { method, path, kept } of app.routes)
    if (method === 'GET' && kept === 'nothing') await admin.get(addressOf(path))
  expect(await sums()).toEqual(before)
}, 180_000)

test('ways of asking that a page does not know open nothing', async () => {
  const admin = await as('a')
  for (const { path } of guarded)
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const headers = { cookie: admin.cookie, 'sec-fetch-site': 'same-origin' }
      const answer = await fetch(app.url + addressOf(path), { method, headers, redirect: 'manual' })
      expect([path, answer.status]).toEqual([path, 405])
    }
})
