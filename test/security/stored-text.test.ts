import { parse } from 'csv-parse/sync'
import { findAll } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { beforeAll, expect, test } from 'vitest'
import {
  type Field,
  formsOn,
  linksOn,
  type PageForm,
  whatRunsIn,
} from '../../src/app/security/forms-on-page.ts'
import { isDayPart, usualValue } from '../../src/app/security/usual-values.ts'
import type { NetworkTables } from '../../src/network/index.ts'
import type { PeopleTables } from '../../src/people/index.ts'
import { everywhere, signInAs } from '../support/signed-in.ts'
import { testApp } from '../support/test-app.ts'
import { longRun } from './long-run.ts'
import { MARK, oddWords } from './odd-words.ts'

// Safety guide, check 48: every text field of every form that people and hubs have is filled with what could run, and then
// every page, message, feed and file is read as a browser reads it. Forms are found by following links: a new one is tried
// without anybody naming it here.
const app = await testApp('demonstration', { PUBLIC_URL: 'http://localhost' })
const db = app.database.as<NetworkTables & PeopleTables>()

const texts = new Set(['text', 'textarea', 'tel', 'search', 'url', 'email'])
/** Fields that take only what has a form of its own: something odd of that form. */
const sharp: Record<string, string> = {
  mailbox: '"><img/src=x/onerror=alert(1)>@example.org',
  email: '"><img/src=x/onerror=alert(1)>@example.org',
  replyTo: '"><img/src=x/onerror=alert(1)>@example.org',
  website: `https://example.org/"onmouseover="alert(1)`,
  promise: '3<b>',
  service: '/service/<b>',
  shortName: '<b>',
}
const hasOwnForm = (name: string): boolean => name in sharp || isDayPart(name)
/** The odd one first; once that is refused too, a plain one. */
// Each invitation goes to somebody else: one address is asked once.
let invited = 0
const insteadOf = (name: string, refusals: number): string => {
  const odd = refusals < 2 ? sharp[name] : undefined
  if (odd !== undefined || name !== 'email') return odd ?? usualValue(name)
  invited += 1
  return `desk${invited}@example.org`
}
// Ends of something, ways out of it, and what belongs to a sign-in.
const leaves =
  /(close|leave|end|end-others|remove|step-back|take-role|shut-out|let-in|reset-second-step|withdraw|out|stay|stop)$|\/(passkeys|codes|recovery)|^\/sign-in|mine\/list/
const undoes = new Set([
  'remove',
  'leave',
  'decline',
  'taken_back',
  'role_changed',
  'set_aside',
  'end',
  'off',
  'lift',
])
const within = /^\/(members|hubs\/leeds|organisations|commitments|privacy)(\/|$)/

interface Visitor {
  name: string
  get: (path: string) => Promise<Response>
  post: (path: string, fields: [string, string][]) => Promise<Response>
}
const visitors: Visitor[] = []
const ours = { 'sec-fetch-site': 'same-origin' }
const visitor = (name: string, cookie = ''): Visitor => ({
  name,
  get: (path) => fetch(app.url + path, { redirect: 'manual', headers: { cookie } }),
  post: (path, fields) =>
    fetch(app.url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...ours, cookie },
      body: new URLSearchParams(fields),
    }),
})

beforeAll(async () => {
  const leeds = await db
    .selectFrom('network.hub')
    .select('id')
    .where('slug', '=', 'leeds')
    .executeTakeFirstOrThrow()
  const organisation = await db
    .selectFrom('network.organisation')
    .select('id')
    .where('slug', '=', 'aire-bank-trust')
    .executeTakeFirstOrThrow()
  const coordinates = { role: 'hub_coordinator' as const, hubId: leeds.id, organisationId: null }
  const leads = { role: 'organisation_lead' as const, hubId: null, organisationId: organisation.id }
  const people = [
    { name: 'coordinator', grants: [everywhere('member'), coordinates, leads] },
    { name: 'second', grants: [everywhere('member'), coordinates] },
    { name: 'administrator', grants: [everywhere('network_administrator')] },
  ]
  for (const { name, grants } of people) {
    const given = { email: `${name}@example.org`, name: `${MARK} ${name}`, grants, secondFactor: true }
    const { cookie, personId } = await signInAs(app, given)
    visitors.push(visitor(name, cookie))
    await db
      .insertInto('network.hub_member')
      .values({
        ...{ hub_id: leeds.id, person_id: personId, name, state: 'member' as const, why: null },
        ...{ asked_on: '2026-11-01', decided_on: '2026-11-01', decided_by: null, left_on: null },
      })
      .execute()
  }
  visitors.push(visitor('anybody'))
})

const kindOf = (path: string): string =>
  path
    .replaceAll(/[0-9a-f]{8}-[\w-]+/g, ':id')
    .replace(/^(\/(?:members\/)?(?:hubs|organisations|commitments))\/(?!mine)[^/]+/, '$1/:slug')

/** Every page that this visitor reaches by links, once; pages of the same kind at most `MOST` times. */
const MOST = 6
async function pagesOf(who: Visitor): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const kinds = new Map<string, number>()
  const waiting = ['/members', '/hubs/leeds', '/commitments', '/privacy/complaint', '/hubs/leeds/ask']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path)
    const seen = kinds.get(kind) ?? 0
    if (pages.has(path) || seen >= MOST) continue
    kinds.set(kind, seen + 1)
    const answer = await who.get(path)
    const isPage = answer.headers.get('content-type')?.startsWith('text/html')
    const body = await answer.text()
    pages.set(path, isPage ? body : '')
    if (isPage)
      waiting.push(...linksOn(body).flatMap((link) => (within.test(link) ? [link.split('#')[0] ?? ''] : [])))
  }
  return pages
}

let number = 0
const tried = new Map<string, 'kept' | 'refused'>()

const asksForMore = (button: string): boolean => button === 'more'

function fill(fields: readonly Field[], odd: (at: number) => string, refused: ReadonlyMap<string, number>) {
  const given: [string, string][] = []
  const radios = new Set<string>()
  let hasButton = false
  for (const [at, { name, kind, values }] of fields.entries()) {
    const [first = ''] = values
    const isText = texts.has(kind)
    if (isText) given.push([name, refused.has(name) ? insteadOf(name, refused.get(name) ?? 1) : odd(at)])
    else if (kind === 'radio') {
      if (radios.has(name) || undoes.has(first)) continue
      radios.add(name)
      given.push([name, first])
    } else if (kind === 'button') {
      if (hasButton || asksForMore(name) || undoes.has(first)) continue
      hasButton = true
      given.push([name, first])
    } else if (kind === 'select' && refused.has(name)) given.push([name, ''])
    else if (kind !== 'submit' && !undoes.has(first)) given.push([name, first])
  }
  return given
}

/** Whether a link of an error summary leads to this field, or to the day or the choice that it is a part of. */
const isAbout = (link: string, name: string): boolean =>
  link === `#${name}` ||
  link.endsWith(`-${name}`) ||
  link.includes(`${name}-`) ||
  (isDayPart(name) && name.startsWith(`${link.slice(1)}-`))

/** Sends a form until it is taken, giving up on a field only when its error says so. Every refusal is looked at as well. */
async function send(who: Visitor, { action, fields: shown }: PageForm, shift: number): Promise<void> {
  let fields = shown
  const refused = new Map<string, number>()
  const odd = (at: number): string => {
    number += 1
    return `${MARK}${number} ${oddWords[(at + shift) % oddWords.length]}`
  }
  let why = ''
  for (let again = 0; again < 5; again += 1) {
    const answer = await who.post(action, fill(fields, odd, refused))
    const body = await answer.text()
    expect(answer.status, `${action} as ${who.name}`).toBeLessThan(500)
    if (answer.status === 409) {
      expect(whatRunsIn(body), `${action}, saved by somebody else meanwhile`).toEqual([])
      fields = formsOn(body).find((form) => form.action === action)?.fields ?? fields
      continue
    }
    if (answer.status === 422) {
      expect(whatRunsIn(body), `${action}, shown again`).toEqual([])
      const wrong = linksOn(body).filter((link) => link.startsWith('#'))
      why = wrong.join(' ')
      for (const { name } of fields)
        if (wrong.some((link) => isAbout(link, name))) refused.set(name, (refused.get(name) ?? 0) + 1)
      // A choice that was there when the page was opened, and is not any more.
      if (fields.some(({ name, kind }) => kind === 'radio' && refused.has(name)))
        fields = formsOn(body).find((form) => form.action === action)?.fields ?? fields
      continue
    }
    const isTaken = answer.status === 303 || answer.status === 200
    for (const { name, kind } of fields) {
      const field = `${kindOf(action)} ${name}`
      if (!texts.has(kind) || tried.get(field) === 'kept') continue
      tried.set(field, isTaken && !refused.has(name) ? 'kept' : 'refused')
    }
    return
  }
  throw new Error(`${action} is never taken: ${why}`)
}

async function fillEverything(shift: number): Promise<void> {
  // Changing an address is slowed down after a few tries; here each round is a day of its own.
  await db.deleteFrom('people.tries').execute()
  for (const who of visitors) {
    const done = new Set<string>()
    for (const [, html] of await pagesOf(who))
      for (const form of formsOn(html)) {
        const key = form.action + form.fields.map(({ name, kind }) => (kind === 'hidden' ? '' : name)).join()
        const choices = form.fields.filter(
          ({ name, kind }) => kind === 'radio' || (kind === 'button' && !asksForMore(name)),
        )
        // What cannot be undone asks for a tick first.
        const isUndoing = form.fields.some(({ name, kind }) => name === 'sure' && kind !== 'hidden')
        const onlyUndoes = choices.length > 0 && choices.every(({ values }) => undoes.has(values[0] ?? ''))
        if (done.has(key) || isUndoing || onlyUndoes || leaves.test(form.action) || !within.test(form.action))
          continue
        done.add(key)
        await send(who, form, shift)
      }
  }
}

test('every field takes odd words as words, or says what it wants', async () => {
  // Twice, so that what was asked for is answered, and what was written is changed.
  for (let shift = 0; shift < (longRun ? oddWords.length : 2); shift += 1) await fillEverything(shift)
  const fieldsThat = (how: string) => [...tried].flatMap(([field, was]) => (was === how ? [field] : []))
  expect(fieldsThat('kept').length).toBeGreaterThan(60)
  expect(fieldsThat('refused').filter((field) => !hasOwnForm(field.split(' ')[1] ?? ''))).toEqual([])
}, 600_000)

test('no page, message, feed or file runs any of it', async () => {
  let marks = 0
  const feeds = new Set<string>()
  for (const who of visitors)
    for (const [path, html] of await pagesOf(who)) {
      expect(whatRunsIn(html), `${path} as ${who.name}`).toEqual([])
      for (const words of oddWords) if (words.includes('<')) expect(html.includes(words), path).toBe(false)
      marks += html.split(MARK).length - 1
      for (const link of linksOn(html))
        if (/\.(atom|json|csv)$|\/file$/.test(link) && within.test(link)) feeds.add(`${who.name} ${link}`)
    }
  expect(marks).toBeGreaterThan(200)
  expect([...feeds].length).toBeGreaterThan(3)
  for (const feed of feeds) {
    const [name, link = ''] = feed.split(' ')
    const text = await (await visitors.find((who) => who.name === name)?.get(link))?.text()
    expect(text, link).toContain(link.endsWith('file') ? '' : MARK)
    if (link.endsWith('.json')) expect(JSON.parse(text ?? '')).toBeTypeOf('object')
    else if (link.endsWith('.atom')) {
      const known = [
        'feed',
        'id',
        'title',
        'updated',
        'author',
        'name',
        'link',
        'entry',
        'published',
        'summary',
      ]
      const found = findAll(() => true, parseDocument(text ?? '', { xmlMode: true }).children)
      expect(found.filter((element) => !known.includes(element.name))).toEqual([])
    } else
      for (const cell of (parse(text ?? '', { bom: true }) as string[][]).flat())
        expect(cell, link).not.toMatch(/^[=+\-@\t\r]/)
  }
}, 600_000)

test('nor does any message', async () => {
  const mail = await db.selectFrom('platform.mail').select(['kind', 'html', 'subject', 'headers']).execute()
  expect(mail.length).toBeGreaterThan(3)
  for (const { kind, html, subject, headers } of mail) {
    expect(whatRunsIn(html), kind).toEqual([])
    expect(`${subject}${JSON.stringify(headers)}`, kind).not.toMatch(/[\r\n]/)
  }
  expect(mail.some(({ html }) => html.includes(MARK))).toBe(true)
})
