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
const organisationOf = (slug: string): Promise<Place> =>
  db
    .selectFrom('network.organisation')
    .select(['id', 'slug', 'hub_id'])
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
const leadOf = ({ id }: Place): Grant => ({ role: 'organisation_lead', hubId: null, organisationId: id })

/** Somebody who leads it, as if they had been given the role by an administrator. */
async function lead(place: Place, email: string, name: string): Promise<SignedInTest> {
  const person = await signInAs(app, { email, name, grants: [everywhere('member'), leadOf(place)] })
  const change = { personId: person.personId, name, grant: leadOf(place), isHeld: true, at: new Date() }
  await db.transaction().execute((tx) => noteRole(tx, change))
  return person
}
const standing = async ({ id }: Place) =>
  (await listPeopleOf(db, id)).map(({ name, is_lead, is_contact }) => ({ name, is_lead, is_contact }))
const postOf = async ({ id }: Place, { personId }: SignedInTest): Promise<string> =>
  (await listPeopleOf(db, id)).find(({ person_id }) => person_id === personId)?.id ?? 'nobody'
const leadsByRole = async ({ id }: Place): Promise<string[]> =>
  (
    await people
      .selectFrom('people.role_grant')
      .select('person_id')
      .where('organisation_id', '=', id)
      .where('role', '=', 'organisation_lead')
      .execute()
  ).map(({ person_id }) => person_id)
const leadsByRow = async ({ id }: Place): Promise<string[]> =>
  (await listPeopleOf(db, id)).flatMap(({ is_lead, person_id }) => (is_lead && person_id ? [person_id] : []))

async function accept(email: string, name: string): Promise<Response> {
  const token = tokenIn((await lastMailTo(app, email)).text)
  return postForm(`${app.url}/sign-in/invitation/${token}`, { name })
}

describe('whoever holds the role of lead stands among the people', () => {
  test('of the demonstration, each once and under their own name', async () => {
    const trust = await organisationOf('aire-bank-trust')
    expect(await leadsByRow(trust)).toEqual(await leadsByRole(trust))
    const names = (await standing(trust)).map(({ name }) => name)
    expect(names.filter((name) => name === 'Marlene Okafor-Dale')).toHaveLength(1)
  })

  test('when an administrator gives it, and no longer as a lead when it is taken away', async () => {
    const place = await organisationOf('plain-words-together')
    const admin = await signInAs(app, {
      ...{ email: 'admin@example.org', grants: [everywhere('network_administrator')], secondFactor: true },
    })
    const asked = await signInAs(app, { email: 'robin@example.org', name: 'Robin Vale' })
    const person = `/members/admin/people/${asked.personId}`
    const given = { role: 'organisation_lead', organisation: place.id }
    expect((await admin.post(`${person}/give-role`, given)).status).toBe(303)
    expect(await standing(place)).toContainEqual({ name: 'Robin Vale', is_lead: true, is_contact: true })
    expect((await asked.get(paths.editOrganisation(place.slug))).status).toBe(200)
    const { id } = await people
      .selectFrom('people.role_grant')
      .select('id')
      .where('person_id', '=', asked.personId)
      .where('organisation_id', '=', place.id)
      .executeTakeFirstOrThrow()
    expect((await admin.post(`${person}/take-role`, { grant: id })).status).toBe(303)
    expect(await standing(place)).toContainEqual({ name: 'Robin Vale', is_lead: false, is_contact: true })
  })
})

describe('a lead invites a colleague', () => {
  test('as a lead, as a contact, or as somebody who works there; each joins its people by accepting', async () => {
    const place = await organisationOf('millrace-learning-partnership')
    const asha = await lead(place, 'asha@example.org', 'Asha Rowe')
    const invite = paths.inviteColleague(place.slug)
    const wrong = await asha.post(invite, { email: 'nobody', part: 'queen' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('href="#email"')
    for (const part of ['lead', 'contact', 'person'])
      expect((await asha.post(invite, { email: `${part}@example.org`, part })).status).toBe(303)
    expect(await (await asha.get(paths.editOrganisation(place.slug))).text()).toMatch(
      /Who has not answered yet.*contact@example\.org, invited as a contact/s,
    )
    expect((await accept('lead@example.org', 'Jude Marsh')).status).toBe(303)
    const joining = tokenIn((await lastMailTo(app, 'contact@example.org')).text)
    expect(await (await fetch(`${app.url}/sign-in/invitation/${joining}`)).text()).toContain(
      'invites you to be a contact of it here',
    )
    expect((await accept('contact@example.org', 'Cal Moor')).status).toBe(303)
    expect((await accept('person@example.org', 'Pip Lane')).status).toBe(303)
    expect(await standing(place)).toEqual(
      expect.arrayContaining([
        // They stood there by name: the same person, and not a second one.
        { name: 'Jude Marsh', is_lead: true, is_contact: true },
        { name: 'Cal Moor', is_lead: false, is_contact: true },
        { name: 'Pip Lane', is_lead: false, is_contact: false },
      ]),
    )
    expect((await standing(place)).filter(({ name }) => name === 'Jude Marsh')).toHaveLength(1)
    expect((await leadsByRole(place)).toSorted()).toEqual((await leadsByRow(place)).toSorted())
    expect(await (await asha.get(paths.editOrganisation(place.slug))).text()).not.toContain(
      'not answered yet',
    )
  })

  test('and takes an invitation back: its link opens nothing', async () => {
    const place = await organisationOf('fellbank-surgery')
    const bela = await lead(place, 'bela@example.org', 'Bela Finch')
    await bela.post(paths.inviteColleague(place.slug), { email: 'late@example.org', part: 'lead' })
    const { id } = await people
      .selectFrom('people.invitation')
      .select('id')
      .where('email', '=', 'late@example.org')
      .executeTakeFirstOrThrow()
    const stranger = await lead(await organisationOf('trough-road'), 'else@example.org', 'Else Where')
    for (const slug of [place.slug, 'trough-road'])
      expect((await stranger.post(paths.takeBackInvitation(slug), { invitation: id })).status).toBe(404)
    expect((await bela.post(paths.takeBackInvitation(place.slug), { invitation: id })).status).toBe(303)
    expect((await accept('late@example.org', 'Too Late')).status).toBe(410)
    expect(await leadsByRole(place)).toHaveLength(1)
  })

  test('whoever looks after the hub finds a lead where there is none, and adds none where there is', async () => {
    const place = await organisationOf('chapel-flags-fellowship')
    await lead(place, 'led@example.org', 'Led By')
    const hub = { role: 'hub_coordinator' as const, hubId: place.hub_id, organisationId: null }
    const coordinator = await signInAs(app, {
      ...{ email: 'hub@example.org', grants: [everywhere('member'), hub], secondFactor: true },
    })
    const invite = () =>
      coordinator.post(paths.inviteColleague(place.slug), { email: 'new@example.org', part: 'lead' })
    expect((await invite()).status).toBe(422)
    await db
      .updateTable('network.organisation_person')
      .set({ is_lead: false })
      .where('organisation_id', '=', place.id)
      .execute()
    expect(await (await coordinator.get('/members/hubs/leeds')).text()).toContain('has no lead')
    expect((await invite()).status).toBe(303)
  })
})

describe('somebody has left', () => {
  test('their place, their role and their teams end together, and it is noted', async () => {
    const place = await organisationOf('aire-bank-trust')
    const one = await lead(place, 'one@example.org', 'One Rivers')
    const two = await lead(place, 'two@example.org', 'Two Brooks')
    const post = await postOf(place, two)
    const team = { name: 'Kitchen', does: 'Cooks on Fridays.', people: post, owner: post }
    expect((await one.post(paths.teams(place.slug), team)).status).toBe(303)
    const left = paths.personLeft(place.slug, post)
    expect(await (await one.get(left)).text()).toContain('no longer change or sign anything')
    expect((await one.post(left)).headers.get('location')).toContain('?done=ended')
    expect(await leadsByRole(place)).not.toContain(two.personId)
    expect((await standing(place)).map(({ name }) => name)).not.toContain('Two Brooks')
    expect((await two.get(paths.editOrganisation(place.slug))).status).toBe(404)
    const kitchen = await db
      .selectFrom('network.team')
      .leftJoin('network.team_person', 'team_id', 'network.team.id')
      .select(['owner_id', 'post_id'])
      .where('name', '=', 'Kitchen')
      .execute()
    expect(kitchen).toEqual([{ owner_id: null, post_id: null }])
    const noted = await people
      .selectFrom('people.audit_entry')
      .select(['who', 'details'])
      .where('deed', '=', 'end_organisation_person')
      .where('about_id', '=', place.id)
      .execute()
    expect(noted).toEqual([{ who: 'One Rivers', details: { was_lead: true, was_last_lead: false } }])
    expect((await one.post(left)).status).toBe(404)
  })

  test('the last lead only after reading what that means, and what to do instead', async () => {
    const place = await organisationOf('indigo-yard-collective')
    const [last = ''] = await leadsByRole(place)
    const coordinator = await signInAs(app, {
      ...{ email: 'hackney@example.org', secondFactor: true },
      grants: [everywhere('member'), { role: 'hub_coordinator', hubId: place.hub_id, organisationId: null }],
    })
    const post = (await listPeopleOf(db, place.id)).find(({ person_id }) => person_id === last)?.id ?? ''
    const left = paths.personLeft(place.slug, post)
    const page = await (await coordinator.get(left)).text()
    expect(page).toContain('the only lead of')
    expect(page).toContain(paths.inviteColleague(place.slug))
    expect((await coordinator.post(left)).status).toBe(422)
    expect(await leadsByRole(place)).toEqual([last])
    expect((await coordinator.post(left, { evenLast: 'yes' })).status).toBe(303)
    expect(await leadsByRole(place)).toEqual([])
    expect(await (await coordinator.get(paths.editOrganisation(place.slug))).text()).toMatch(
      /Nobody leads it here.*second contact is missing/s,
    )
  })

  test('a lead who closes their account reads it as well, and nobody else does', async () => {
    const place = await organisationOf('diya-circle')
    await db
      .updateTable('network.organisation_person')
      .set({ is_lead: false })
      .where('organisation_id', '=', place.id)
      .execute()
    const uma = await lead(place, 'uma@example.org', 'Uma Ford')
    expect(await (await uma.get('/members/me/close')).text()).toContain('You are the only lead of')
    const vic = await lead(place, 'vic@example.org', 'Vic Ford')
    for (const person of [uma, vic])
      expect(await (await person.get('/members/me/close')).text()).not.toContain('only lead')
  })

  test('two leads who end each other’s place at the same moment leave one of them, whole', async () => {
    const place = await organisationOf('lanes-and-larks')
    await db
      .updateTable('network.organisation_person')
      .set({ is_lead: false })
      .where('organisation_id', '=', place.id)
      .execute()
    for (let round = 0; round < 4; round += 1) {
      const one = await lead(place, `ann${round}@example.org`, `Ann ${round}`)
      const two = await lead(place, `ben${round}@example.org`, `Ben ${round}`)
      const posts = { one: await postOf(place, one), two: await postOf(place, two) }
      const answers = await Promise.all([
        one.post(paths.personLeft(place.slug, posts.two)),
        two.post(paths.personLeft(place.slug, posts.one)),
      ])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 404])
      const left = await leadsByRole(place)
      expect(left).toHaveLength(1)
      expect(await leadsByRow(place)).toEqual(left)
      const winner = left[0] === one.personId ? one : two
      const own = paths.personLeft(place.slug, await postOf(place, winner))
      expect((await winner.post(own, { evenLast: 'yes' })).headers.get('location')).toBe(paths.myHubs)
    }
  })

  test('an organisation that leaves takes its invitations with it', async () => {
    const place = await organisationOf('sandgrown')
    const len = await lead(place, 'len@example.org', 'Len Carr')
    await len.post(paths.inviteColleague(place.slug), { email: 'waits@example.org', part: 'lead' })
    expect((await len.post(paths.leaveNetwork(place.slug), { sure: 'yes' })).status).toBe(303)
    expect((await accept('waits@example.org', 'Waits')).status).toBe(410)
    expect(await leadsByRole(place)).toEqual([])
  })
})
