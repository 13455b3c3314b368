import { describe, expect, test } from 'vitest'
import {
  everywhere,
  lastMailTo,
  postForm,
  type SignedInTest,
  signInAs,
  tokenIn,
} from '../../../../test/support/signed-in.ts'
import { testApp } from '../../../../test/support/test-app.ts'
import type { Grant, PeopleTables } from '../../../people/index.ts'
import { paths } from '../../paths.ts'
import type { NetworkTables } from '../../tables.ts'
import { noteRole } from './note-role.ts'
import { listPeopleOf } from './organisation-people-queries.ts'

const app = await testApp('demonstration', { PUBLIC_URL: 'http://localhost' })
const db = app.database.as<NetworkTables>()
const people = app.database.as<PeopleTables>()

interface Place {
  id: string
  slug: string
  hub_id: string
}

/** An organisation without anybody. */
async function emptied(slug: string): Promise<Place> {
  const place = await db
    .selectFrom('network.organisation')
    .select(['id', 'slug', 'hub_id'])
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  await people.deleteFrom('people.role_grant').where('organisation_id', '=', place.id).execute()
  const posts = db
    .updateTable('network.organisation_person')
    .set({ left_on: '2026-11-01', is_contact: false })
  await posts.where('organisation_id', '=', place.id).where('left_on', 'is', null).execute()
  return place
}
async function lead(place: Place, email: string): Promise<SignedInTest> {
  const grant: Grant = { role: 'organisation_lead', hubId: null, organisationId: place.id }
  const person = await signInAs(app, { email, name: email, grants: [everywhere('member'), grant] })
  const change = { personId: person.personId, name: email, grant, isHeld: true, at: new Date() }
  await db.transaction().execute((tx) => noteRole(tx, change))
  return person
}
const coordinator = ({ hub_id: hubId }: Place, email: string): Promise<SignedInTest> =>
  signInAs(app, {
    ...{ email, secondFactor: true },
    grants: [everywhere('member'), { role: 'hub_coordinator', hubId, organisationId: null }],
  })
const invites = (by: SignedInTest, { slug }: Place, email: string, part = 'lead'): Promise<Response> =>
  by.post(paths.inviteColleague(slug), { email, part })
const accept = async (email: string, name = 'Back Again'): Promise<number> => {
  const token = tokenIn((await lastMailTo(app, email)).text)
  return (await postForm(`${app.url}/sign-in/invitation/${token}`, { name })).status
}
const ends = async (by: SignedInTest, place: Place, { personId }: SignedInTest): Promise<Response> => {
  const post = (await listPeopleOf(db, place.id)).find(({ person_id }) => person_id === personId)?.id ?? ''
  return by.post(paths.personLeft(place.slug, post), { evenLast: 'yes' })
}
const waitingFor = (email: string) =>
  people.selectFrom('people.invitation').select('id').where('email', '=', email).execute()

/** What happens to somebody's request that waits while another ends their lead, or the membership. */
async function meanwhile(place: Place, sql: string, values: string[], deed: () => Promise<Response>) {
  const client = await app.database.pool.connect()
  await client.query('BEGIN')
  await client.query('SELECT id FROM network.organisation WHERE id = $1 FOR UPDATE', [place.id])
  const sent = deed()
  await new Promise((done) => setTimeout(done, 300))
  await client.query(sql, values)
  await client.query('COMMIT')
  client.release()
  return (await sent).status
}

describe('whoever was put out', () => {
  test('does not come back by an invitation from before, to themselves or to a second address', async () => {
    const place = await emptied('fellbank-surgery')
    const [out, stays] = [await lead(place, 'out@example.org'), await lead(place, 'stays@example.org')]
    const own = await invites(out, place, out.email)
    expect(own.status).toBe(422)
    expect(await own.text()).toContain('your own address')
    expect((await invites(out, place, 'other@example.org')).status).toBe(303)
    expect((await invites(stays, place, out.email)).status).toBe(303)
    const token = tokenIn((await lastMailTo(app, out.email)).text)
    expect((await ends(stays, place, out)).status).toBe(303)
    expect((await lastMailTo(app, out.email)).text).toMatch(/no longer work at .* please write to /s)
    expect(await accept('other@example.org')).toBe(410)
    expect((await postForm(`${app.url}/sign-in/invitation/${token}`, { name: 'Out' })).status).toBe(410)
  })

  test('does nothing by a request that was on its way', async () => {
    const place = await emptied('lanes-and-larks')
    const taken = 'DELETE FROM people.role_grant WHERE person_id = $1 AND organisation_id IS NOT NULL'
    const left = `UPDATE network.organisation SET state = 'left', left_on = '2026-11-22' WHERE id = $1`
    const one = await lead(place, 'one@example.org')
    expect(await meanwhile(place, taken, [one.personId], () => invites(one, place, 'a@example.org'))).toBe(
      404,
    )
    const two = await lead(place, 'two@example.org')
    const team = () => two.post(paths.teams(place.slug), { name: 'Late', does: 'Nothing.', owner: '' })
    expect(await meanwhile(place, taken, [two.personId], team)).toBe(404)
    const three = await lead(place, 'three@example.org')
    expect(await meanwhile(place, left, [place.id], () => invites(three, place, 'b@example.org'))).toBe(404)
    expect([...(await waitingFor('a@example.org')), ...(await waitingFor('b@example.org'))]).toEqual([])
    expect(await db.selectFrom('network.team').select('id').where('name', '=', 'Late').execute()).toEqual([])
  })
})

describe('who counts as a lead', () => {
  test('holds the role and can sign in', async () => {
    const place = await emptied('plain-words-together')
    const [last, shut] = [await lead(place, 'last@example.org'), await lead(place, 'shut@example.org')]
    const close = async () => (await last.get('/members/me/close')).text()
    expect(await close()).not.toContain('only lead')
    const now = new Date()
    await people
      .updateTable('people.account')
      .set({ disabled_at: now })
      .where('id', '=', shut.accountId)
      .execute()
    expect(await close()).toContain('You are the only lead of')
    const post =
      (await listPeopleOf(db, place.id)).find(({ person_id }) => person_id === last.personId)?.id ?? ''
    expect((await last.post(paths.personLeft(place.slug, post))).status).toBe(422)
    await people.deleteFrom('people.role_grant').where('person_id', '=', last.personId).execute()
    const hub = await coordinator(place, 'counts@example.org')
    const { slug } = await db
      .selectFrom('network.hub')
      .select('slug')
      .where('id', '=', place.hub_id)
      .executeTakeFirstOrThrow()
    expect(await (await hub.get(paths.hubDesk(slug))).text()).toContain('Plain Words Together has no lead')
    expect((await invites(hub, place, 'found@example.org')).status).toBe(303)
  })

  test('is nobody who has a name that was typed alike', async () => {
    const place = await emptied('sandgrown')
    const by = await lead(place, 'by@example.org')
    const named = {
      organisation_id: place.id,
      person_id: null,
      name: 'Jude Alike',
      sector: 'health' as const,
    }
    await db
      .insertInto('network.organisation_person')
      .values({ ...named, is_lead: true, is_contact: true, since: '2026-01-01', left_on: null })
      .execute()
    await invites(by, place, 'jude@example.org', 'person')
    expect(await accept('jude@example.org', 'Jude Alike')).toBe(303)
    const rows = db.selectFrom('network.organisation_person').select(['is_lead', 'is_contact'])
    expect(await rows.where('name', '=', 'Jude Alike').execute()).toEqual([
      { is_lead: false, is_contact: false },
    ])
  })
})

test('a stranger gets one letter, and an organisation writes twenty in a day, taken back or not', async () => {
  const place = await emptied('millrace-learning-partnership')
  const by = await lead(place, 'many@example.org')
  const at = (number: number) => `stranger${number}@example.org`
  expect((await invites(by, place, at(1))).status).toBe(303)
  const again = await invites(by, place, at(1))
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('waits for an answer already')
  expect(await waitingFor(at(1))).toHaveLength(1)
  const takeBack = async (email: string) => {
    const [invitation] = await waitingFor(email)
    await by.post(paths.takeBackInvitation(place.slug), { invitation: invitation?.id ?? '' })
  }
  for (let number = 2; number <= 20; number += 1) {
    await takeBack(at(number - 1))
    expect((await invites(by, place, at(number))).status).toBe(303)
  }
  await takeBack(at(20))
  // Ended invitations are forgotten after a while: the count is not.
  await people.deleteFrom('people.invitation').where('organisation_id', '=', place.id).execute()
  const last = await invites(by, place, at(21))
  expect(last.status).toBe(422)
  expect(await last.text()).toContain('tomorrow')
})

test('whoever looks after a hub and ends the leads of an organisation does not choose the next', async () => {
  const place = await emptied('chapel-flags-fellowship')
  const [first, second] = [await lead(place, 'first@example.org'), await lead(place, 'second@example.org')]
  const takes = await coordinator(place, 'takes@example.org')
  for (const each of [first, second]) expect((await ends(takes, place, each)).status).toBe(303)
  for (const email of [takes.email, 'friend@example.org'])
    expect((await invites(takes, place, email)).status).toBe(422)
  const page = await (await takes.get(paths.inviteColleague(place.slug))).text()
  expect(page).toContain('Another coordinator or an administrator invites the next one')
  const other = await coordinator(place, 'another@example.org')
  expect((await invites(other, place, other.email)).status).toBe(422)
  expect((await invites(other, place, 'new@example.org')).status).toBe(303)
})
