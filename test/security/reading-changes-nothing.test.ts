import pg from 'pg'
import { expect, test } from 'vitest'
import { linksOn } from '../../src/app/security/forms-on-page.ts'
import { everywhere, signInAs } from '../support/signed-in.ts'
import { testApp } from '../support/test-app.ts'

// Safety guide, check 37: following every link there is, as somebody who may do everything, changes nothing. A mail scanner, a
// browser that reads ahead and a person who looks around do no more than that.
const app = await testApp('demonstration', { PUBLIC_URL: 'http://localhost' })

/** Reading these is itself written down: when a sign-in was last used, and who took away a list of people. */
const tellsOfReading = new Set(['people.sign_in', 'people.audit_entry'])
/** Pages alike are opened a few times: the first of each kind, and some that differ. */
const OF_A_KIND = 4

const kindOf = (path: string): string =>
  path
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(
      /^(\/(?:members\/)?(?:hubs|organisations|commitments|areas|understand|kinds|topics))\/[^/]+/,
      '$1/:slug',
    )

async function sums(): Promise<Map<string, string>> {
  const owner = new pg.Client({ connectionString: app.database.ownerUrl })
  await owner.connect()
  const { rows } = await owner.query(
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  )
  const found = new Map<string, string>()
  for (const { name } of rows) {
    const sum = `SELECT coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS sum FROM ${name} t`
    if (!tellsOfReading.has(name)) found.set(name, (await owner.query(sum)).rows[0].sum)
  }
  await owner.end()
  return found
}

async function followEverything(from: string[], get: (path: string) => Promise<Response>): Promise<string[]> {
  const opened = new Set<string>()
  const kinds = new Map<string, number>()
  const waiting = [...from]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path)
    if (opened.has(path) || (kinds.get(kind) ?? 0) >= OF_A_KIND) continue
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    opened.add(path)
    const answer = await get(path)
    expect([path, answer.status < 500]).toEqual([path, true])
    const text = await answer.text()
    if (answer.headers.get('content-type')?.includes('text/html'))
      waiting.push(
        ...linksOn(text)
          .filter((link) => link.startsWith('/'))
          .map((link) => link.split('#')[0] ?? ''),
      )
    const to = answer.headers.get('location')
    if (to?.startsWith('/')) waiting.push(to)
  }
  return [...opened]
}

test('following every link there is changes nothing', async () => {
  const administrator = await signInAs(app, {
    ...{ email: 'administrator@example.org', name: 'Administrator', secondFactor: true },
    grants: [everywhere('member'), everywhere('network_administrator'), everywhere('moderator')],
  })
  const before = await sums()
  const opened = await followEverything(
    ['/', '/members', '/sign-in/out', '/hubs/leeds/ask'],
    administrator.get,
  )
  expect(opened.length).toBeGreaterThan(150)
  expect(opened.filter((path) => path.startsWith('/members')).length).toBeGreaterThan(40)
  expect(before.size).toBeGreaterThan(40)
  expect(Object.fromEntries(await sums())).toEqual(Object.fromEntries(before))
  // Still signed in: no link signs anybody out.
  expect((await administrator.get('/members')).status).toBe(200)
}, 180_000)
