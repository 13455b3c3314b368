import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { NetworkTables } from '../../src/network/index.ts'
import { dayFields } from '../support/form-fields.ts'
import { everywhere, type SignedInTest, signInAs } from '../support/signed-in.ts'
import { testApp } from '../support/test-app.ts'
import { longRun } from './long-run.ts'

// Safety guide, check 47. One connection for everybody: what one request leaves behind on it, the next would find.
const app = await testApp('demonstration', { PUBLIC_URL: 'http://localhost' }, { connections: 1 })
const db = app.database.as<NetworkTables>()

interface Side {
  person: SignedInTest
  /** In everything that this hub or organisation keeps to itself, and nowhere else. */
  canary: string
  own: string[]
}
const sides: Side[] = []

async function hubSide(slug: string, canary: string): Promise<Side> {
  const { id } = await db
    .selectFrom('network.hub')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  const person = await signInAs(app, {
    ...{ email: `${slug}@example.org`, name: `${canary} coordinator`, secondFactor: true },
    grants: [everywhere('member'), { role: 'hub_coordinator', hubId: id, organisationId: null }],
  })
  const desk = `/members/hubs/${slug}`
  const write = async (path: string, fields: Record<string, string>) => {
    const answer = await person.post(desk + path, fields)
    expect([path, answer.status]).toEqual([path, 303])
  }
  await write('/partners/new', { name: canary, sector: 'housing' })
  await write('/minutes', { ...dayFields('metOn', '2026-11-02'), title: canary, notes: canary })
  const endorsement = { body: canary, role: 'Chair', holder: canary, statement: canary }
  await write('/endorsements', { ...endorsement, do: 'propose' })
  await write('/contacts/new', { name: canary, job: canary })
  const asked = await person.post(`/hubs/${slug}/ask`, { words: canary, way: 'words' })
  expect(asked.status).toBe(303)
  const question = await db
    .selectFrom('network.hub_question')
    .select('id')
    .where('words', '=', canary)
    .executeTakeFirstOrThrow()
  const asking = await signInAs(app, { email: `asks-${slug}@example.org`, grants: [everywhere('member')] })
  expect((await asking.post(`${desk}/join`, { why: canary })).status).toBe(303)
  const pages = ['/partners', '/partners.csv', '/minutes', '/endorsements', '/contacts', '/members']
  return { person, canary, own: [...pages, `/questions/${question.id}`].map((page) => desk + page) }
}

async function organisationSide(slug: string, canary: string): Promise<Side> {
  const { id } = await db
    .selectFrom('network.organisation')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  const person = await signInAs(app, {
    ...{ email: `${slug}@example.org`, name: `${canary} lead` },
    grants: [everywhere('member'), { role: 'organisation_lead', hubId: null, organisationId: id }],
  })
  const home = `/members/organisations/${slug}`
  const somebody = { name: canary, job: canary, sector: 'housing', level: 'informed' }
  const added = await person.post(`${home}/people`, { ...somebody, do: 'add' })
  expect([home, added.status]).toEqual([home, 303])
  return { person, canary, own: [home, '/members/me'] }
}

beforeAll(async () => {
  sides.push(
    await hubSide('leeds', 'qzlee'),
    await hubSide('lancashire', 'qzlan'),
    await organisationSide('diya-circle', 'qzdiy'),
    await organisationSide('bridge-and-door-advice', 'qzbri'),
  )
})

test('every page of one’s own shows one’s own', async () => {
  for (const { person, canary, own } of sides)
    for (const path of own) {
      const answer = await person.get(path)
      expect([path, answer.status]).toEqual([path, 200])
      expect(await answer.text(), path).toContain(canary)
    }
})

const visits = fc.array(fc.record({ who: fc.nat(3), of: fc.nat(3), page: fc.nat(20) }), {
  minLength: 2,
  maxLength: 6,
})

test('requests of two hubs and two organisations at once, on one connection, never cross', async () => {
  const runs = longRun ? 10_000 : 150
  let refused = 0
  let seen = 0
  await fc.assert(
    fc.asyncProperty(visits, async (asked) => {
      const answers = await Promise.all(
        asked.map(async ({ who, of, page }) => {
          const { person, canary } = sides[who] as Side
          const path = (sides[of] as Side).own[page % (sides[of] as Side).own.length] ?? ''
          const headers = { cookie: person.cookie }
          const { statusCode, body } = await app.app.inject({ method: 'GET', url: path, headers })
          return { who, of, path, statusCode, body, canary }
        }),
      )
      for (const { who, of, path, statusCode, body, canary } of answers) {
        const isOwn = who === of || path === '/members/me'
        expect([path, statusCode]).toEqual([path, isOwn ? 200 : 404])
        const others = sides.filter((side) => side.canary !== canary)
        for (const other of others) expect(body.includes(other.canary), `${path} as ${canary}`).toBe(false)
        if (isOwn) expect(body.includes(canary), `${path} as ${canary}`).toBe(true)
        seen += isOwn ? 1 : 0
        refused += isOwn ? 0 : 1
      }
    }),
    { numRuns: runs },
  )
  // Both kinds happened, often.
  expect(Math.min(seen, refused)).toBeGreaterThan(runs / 4)
}, 3_600_000)
