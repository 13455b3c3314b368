import { describe, expect, test } from 'vitest'
import { openAndSave, stoodOn } from '../../../test/support/form-fields.ts'
import { everywhere, type SignedInTest, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import { findAddressOf, type Grant, type PeopleTables } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { stoodOf } from '../../platform/http/stood.ts'
import { remindReviews } from '../commitments/review/remind-reviews.ts'
import { listRecipients } from '../commitments/review/reminder-queries.ts'
import { noteRole } from '../organisations/people/note-role.ts'
import { listPeopleOf } from '../organisations/people/organisation-people-queries.ts'
import { paths } from '../paths.ts'
import type { NetworkTables } from '../tables.ts'
import { chooseTeams } from './choose-teams.ts'
import { changeTeam } from './save-team.ts'
import { typedTeam } from './team-form.ts'
import { listTeamsOf } from './team-queries.ts'
import { teamAddress } from './team-rules.ts'

const app = await testApp('demonstration', { PUBLIC_URL: 'http://localhost' })
const db = app.database.as<NetworkTables>()
const SLUG = 'morningdew-schools-trust'
const place = await db
  .selectFrom('network.organisation')
  .selectAll()
  .where('slug', '=', SLUG)
  .executeTakeFirstOrThrow()

const grant: Grant = { role: 'organisation_lead', hubId: null, organisationId: place.id }
/** Somebody of the organisation, as its lead or only as one of its people. */
async function somebody(
  email: string,
  name: string,
  leads: boolean,
): Promise<SignedInTest & { placeId: string }> {
  const grants = [everywhere('member'), ...(leads ? [grant] : [])]
  const person = await signInAs(app, { email, name, grants })
  const { personId } = person
  await db.transaction().execute(async (tx) => {
    await noteRole(tx, { personId, name, grant, isHeld: true, at: new Date() })
    if (!leads) await noteRole(tx, { personId, name, grant, isHeld: false, at: new Date() })
  })
  const placeId = (await listPeopleOf(db, place.id)).find(({ person_id }) => person_id === personId)?.id ?? ''
  return { ...person, placeId }
}
const dana = await somebody('dana@example.org', 'Dana Weir', true)
const eli = await somebody('eli@example.org', 'Eli Marsh', false)
const fay = await somebody('fay@example.org', 'Fay Reed', false)
const stranger = await signInAs(app, { email: 'stranger@example.org', grants: [everywhere('member')] })

const kitchen = { name: 'Calm corner', does: 'Sits with children who need a quiet place.' }
const post = async (fields: Record<string, string | string[]>, path: string) => {
  const stood = stoodOn(await (await dana.get(path)).text(), path)
  return fetch(app.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', cookie: dana.cookie },
    body: new URLSearchParams(
      Object.entries({ ...fields, stood }).flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value]).map((each) => [name, each]),
      ),
    ),
  })
}
const seen = async (path: string): Promise<string> => (await fetch(app.url + path)).text()
const teamNow = async () => (await listTeamsOf(db, place.id))[0]
const TEAM = paths.team(SLUG, 'calm-corner')
const DESK = paths.pledgeDesk(teamAddress(SLUG, 'calm-corner'))

describe('a lead looks after teams', () => {
  test('makes one of its people; what is missing is named, and an owner is somebody of the team', async () => {
    const wrong = await post(
      { name: '', does: '', people: eli.placeId, owner: fay.placeId },
      paths.teams(SLUG),
    )
    expect(wrong.status).toBe(422)
    for (const field of ['name', 'does', 'owner'])
      expect(await wrong.clone().text()).toContain(`href="#${field}"`)
    const made = await post({ ...kitchen, people: [eli.placeId, fay.placeId], owner: '' }, paths.teams(SLUG))
    expect(made.headers.get('location')).toContain(TEAM)
    expect((await teamNow())?.people.toSorted()).toEqual([eli.placeId, fay.placeId].toSorted())
  })

  test('nobody else sees or changes it', async () => {
    for (const person of [eli, stranger])
      for (const path of [paths.teams(SLUG), TEAM, paths.endTeam(SLUG, 'calm-corner')]) {
        expect((await person.get(path)).status, path).toBe(404)
        expect((await person.post(path, kitchen)).status, path).toBe(404)
      }
  })

  test('renames it, and its address stays', async () => {
    const renamed = { ...kitchen, name: 'The quiet room', people: [eli.placeId, fay.placeId], owner: '' }
    expect((await post(renamed, TEAM)).status).toBe(303)
    expect(await (await dana.get(TEAM)).text()).toContain('The quiet room')
  })
})

describe('a team makes commitments as its organisation does', () => {
  const answer = {
    ...{
      answer: 'make',
      whatWeWillDo: 'Paint one wall green.',
      evidence: 'The wall',
      owner: 'Pastoral team',
    },
    ...{ 'dueOn-day': '1', 'dueOn-month': '6', 'dueOn-year': String(new Date().getFullYear() + 1) },
  }
  const signature = { role: 'Head', authority: 'leads', agrees: 'yes' }

  test('people of the team read them, a lead writes and signs them, and somebody of the team looks after them', async () => {
    expect(await (await eli.get(DESK)).text()).toContain('Only a lead of')
    expect((await stranger.get(DESK)).status).toBe(404)
    const step = paths.pledgeStep(teamAddress(SLUG, 'calm-corner'), 'hope')
    expect((await eli.post(step, answer)).status).toBe(404)
    expect((await openAndSave(dana, step, answer)).status).toBe(303)
    const sign = paths.signPledge(teamAddress(SLUG, 'calm-corner'))
    expect(await (await dana.get(sign)).text()).toContain('Nobody of the team looks after')
    await openAndSave(dana, sign, signature)
    expect(await (await dana.get(DESK)).text()).not.toContain('Up to date')
    await post({ ...kitchen, people: [eli.placeId, fay.placeId], owner: eli.placeId }, TEAM)
    expect((await openAndSave(dana, sign, signature)).headers.get('location')).toContain('/signed')
    expect(await (await eli.get(DESK)).text()).toContain('Up to date')
  })

  test('the organisation’s page says how they stand and names nobody; the register and the mark show no team', async () => {
    const page = await seen(paths.organisation(SLUG))
    expect(page).toMatch(/Calm corner.*Made their commitments on/s)
    for (const name of ['Dana Weir', 'Eli Marsh', 'Fay Reed', 'Pastoral team'])
      expect(page).not.toContain(name)
    expect(await seen(paths.commitments)).not.toContain('Calm corner')
    const { code } = await db
      .selectFrom('network.pledge')
      .innerJoin('network.team', 'network.team.id', 'team_id')
      .select('code')
      .where('slug', '=', 'calm-corner')
      .executeTakeFirstOrThrow()
    for (const path of [paths.pledge(code), paths.checkMark(code), paths.pledgeMark(code)])
      expect((await fetch(app.url + path)).status, path).toBe(404)
  })

  test('reminders go to every lead and to who looks after them; of an organisation also to contacts and owners by their role', async () => {
    const team = await teamNow()
    const ofTeam = { id: place.id, organisation_id: null, team_id: team?.id ?? '' }
    const told = (await listRecipients(db, ofTeam)).map(({ person_id }) => person_id)
    expect(told).toContain(dana.personId)
    expect(told).toContain(eli.personId)
    expect(told).not.toContain(fay.personId)
    const own = await db
      .selectFrom('network.pledge')
      .select(['id', 'organisation_id', 'team_id'])
      .where('organisation_id', '=', place.id)
      .executeTakeFirstOrThrow()
    const fayAs = (changes: { job?: string; is_contact?: boolean }) =>
      db.updateTable('network.organisation_person').set(changes).where('id', '=', fay.placeId).execute()
    await fayAs({ is_contact: false })
    // "Site team" looks after one of its commitments in the demonstration.
    const before = (await listRecipients(db, own)).map(({ id }) => id)
    expect(before).not.toContain(fay.placeId)
    await fayAs({ job: 'Site Team' })
    expect((await listRecipients(db, own)).map(({ id }) => id)).toContain(fay.placeId)
  })
})

test('a year later those who look after a team’s commitments are asked to review them, each once', async () => {
  const later = new Date(Date.now() + 330 * 86_400_000)
  const parts = { db, clock: () => later, publicUrl: () => 'https://towpath.example.org' }
  const addressOf = (personId: string) => findAddressOf(app.database.as<PeopleTables>(), personId)
  await remindReviews({ ...parts, addressOf })
  await remindReviews({ ...parts, addressOf })
  const sent = await app.database
    .as<PeopleTables>()
    .selectFrom('platform.mail')
    .select(['recipient', 'text'])
    .where('kind', '=', 'commitments_review')
    .where('text', 'like', `%${DESK}%`)
    .execute()
  const told = sent.map(({ recipient }) => recipient)
  for (const email of ['dana@example.org', 'eli@example.org'])
    expect(told.filter((each) => each === email)).toHaveLength(1)
  expect(told).not.toContain('fay@example.org')
  expect(sent[0]?.text).toContain('the commitments of Calm corner, Morningdew Schools Trust')
})

describe('who is in a team is each person’s own choice', () => {
  test('they leave one team, or rule all out; a lead then cannot put them in', async () => {
    const team = await teamNow()
    const page = await (await fay.get(paths.myJourney)).text()
    expect(page).toContain('Take me out of Calm corner')
    expect((await stranger.post(paths.leaveTeam(team?.id ?? ''))).status).toBe(404)
    expect((await fay.post(paths.leaveTeam(team?.id ?? ''))).status).toBe(303)
    expect((await teamNow())?.people).toEqual([eli.placeId])
    expect((await eli.post(paths.chooseTeams(place.id), { do: 'rule_out' })).status).toBe(303)
    const now = await teamNow()
    expect(now).toMatchObject({ people: [], owner_id: null })
    await post({ ...kitchen, people: [eli.placeId, fay.placeId], owner: '' }, TEAM)
    expect((await teamNow())?.people).toEqual([fay.placeId])
    expect(await (await dana.get(TEAM)).text()).toContain('By their own choice in no team: Eli Marsh')
  })

  test('also when a lead saves the team at that very moment', async () => {
    const team = await teamNow()
    if (!team) throw new Error('There is no team.')
    const parts = { db, clock: () => new Date() }
    const by = {
      stood: { print: stoodOf(typedTeam(team)).print },
      organisation: place,
      person: { personId: dana.personId, name: 'Dana Weir' },
      coordinates: false,
    }
    const of = { personId: eli.personId, organisationId: place.id }
    const given = { ...kitchen, people: [eli.placeId, fay.placeId], ownerId: eli.placeId }
    for (let round = 0; round < 6; round += 1) {
      await chooseTeams(parts, of, false)
      await Promise.all([changeTeam(parts, by, team.id, given), chooseTeams(parts, of, true)])
      expect((await teamNow())?.people).toEqual([fay.placeId])
    }
  })
})

test('a team that ends is on no page, is counted nowhere, and is reminded of nothing', async () => {
  expect((await dana.post(paths.endTeam(SLUG, 'calm-corner'))).status).toBe(303)
  expect(await seen(paths.organisation(SLUG))).not.toContain('Calm corner')
  expect((await dana.get(DESK)).status).toBe(404)
  expect((await dana.get(TEAM)).status).toBe(404)
  const { count } = await db
    .selectFrom('network.team_person')
    .innerJoin('network.team', 'id', 'team_id')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('ended_on', '=', londonDate(new Date()))
    .executeTakeFirstOrThrow()
  expect(count).toBe(0)
})
