import { beforeAll, describe, expect, test } from 'vitest'
import { dayFields, openAndSave, stoodOn } from '../../../test/support/form-fields.ts'
import { everywhere, type SignedInTest, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'
import type { NetworkTables } from '../tables.ts'

const app = await testApp('demonstration')
const db = app.database.as<NetworkTables>()
const desk = '/members/hubs/leeds'
let ada: SignedInTest
let ben: SignedInTest

const idOf = async (table: 'partner' | 'news_item' | 'hub_contact' | 'advocacy_ask'): Promise<string> => {
  const { rows } = await app.database.pool.query(
    `SELECT id FROM network.${table} WHERE hub_id = (SELECT id FROM network.hub WHERE slug = 'leeds') ORDER BY id LIMIT 1`,
  )
  return rows[0]?.id
}
const trust = '/members/organisations/aire-bank-trust'
const somebodyOfTrust = async (): Promise<string> => {
  const { rows } = await app.database.pool.query(
    `SELECT post.id FROM network.organisation_person AS post JOIN network.organisation AS of ON of.id = organisation_id
     WHERE of.slug = 'aire-bank-trust' AND person_id IS NULL ORDER BY post.id LIMIT 1`,
  )
  return rows[0]?.id
}
const day = dayFields

beforeAll(async () => {
  const { id } = await db
    .selectFrom('network.hub')
    .select('id')
    .where('slug', '=', 'leeds')
    .executeTakeFirstOrThrow()
  const coordinator = (name: string) =>
    signInAs(app, {
      ...{ email: `${name.toLowerCase()}@example.org`, name, secondFactor: true },
      grants: [everywhere('member'), { role: 'hub_coordinator', hubId: id, organisationId: null }],
    })
  ada = await coordinator('Ada')
  ben = await coordinator('Ben')
})

/** Each form that several people may change: its fields, the one that both write into, and one that only Ada changes. */
interface Shared {
  path: () => Promise<string>
  fields: Record<string, string>
  both: string
  alone: string
}

const details = {
  ...{ about: 'A hub.', offers: 'Tea', mailbox: 'hub@leeds.example', phone: '', website: '', weekdays: '1' },
  ...{ hours: 'Mondays, 9am to 4pm.', outOfHours: 'Nobody is there at night.', promise: '3' },
  ...day('closed-1', '2026-12-25'),
}
const shared: [string, Shared][] = [
  [
    'the details of a hub',
    { path: async () => `${desk}/details`, fields: details, both: 'about', alone: 'hours' },
  ],
  [
    'a partner',
    {
      path: async () => `${desk}/partners/${await idOf('partner')}`,
      fields: { name: 'Kirkstall', sector: 'housing', contactJob: 'Lead', takesPart: 'One\nTwo' },
      ...{ both: 'contactJob', alone: 'name' },
    },
  ],
  [
    'news',
    {
      path: async () => `${desk}/news/${await idOf('news_item')}`,
      fields: { title: 'Tea', summary: 'On Tuesday', body: 'Come.\nAs you are.', do: 'save' },
      ...{ both: 'body', alone: 'title' },
    },
  ],
  [
    'a contact',
    {
      path: async () => `${desk}/contacts/${await idOf('hub_contact')}`,
      fields: { name: 'Juniper', job: 'Nurse', goodFor: 'Schools' },
      ...{ both: 'goodFor', alone: 'job' },
    },
  ],
  [
    'the public page of an organisation',
    {
      path: async () => trust,
      fields: { name: 'Aire Bank', sector: 'early_years', about: 'Families.', website: '', mailbox: '' },
      ...{ both: 'about', alone: 'name' },
    },
  ],
  [
    'somebody of an organisation',
    {
      path: async () => `${trust}/people/${await somebodyOfTrust()}`,
      fields: { name: 'Wren', job: 'Reception', sector: 'early_years', level: 'informed', mailbox: '' },
      ...{ both: 'job', alone: 'name' },
    },
  ],
  [
    'a team',
    {
      path: async () => `${trust}/teams/front-desk`,
      fields: { name: 'Front desk', does: 'Opens the door.' },
      ...{ both: 'does', alone: 'name' },
    },
  ],
  [
    'what an area would like to become',
    {
      path: async () => `${desk}/becoming`,
      fields: {
        ...{ becoming: 'Kinder at each door.', firstSteps: 'Read our letters', notYet: 'Much' },
        ...{ ...day('agreedOn', '2026-03-10'), ...day('reviewOn', '2027-03-09') },
      },
      ...{ both: 'becoming', alone: 'notYet' },
    },
  ],
]

describe.each(shared)('two coordinators change %s at once', (_, { path: find, fields, both, alone }) => {
  test('of two who save in the same moment one is kept, and the other hears so', async () => {
    const path = await find()
    await openAndSave(ada, path, fields)
    const stood = stoodOn(await (await ada.get(path)).text(), path)
    const answers = await Promise.all(
      [ada, ben].map((who, at) => who.post(path, { ...fields, [both]: `Words ${at}`, stood })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const kept = answers[0]?.status === 303 ? 0 : 1
    const stands = await (await ada.get(path)).text()
    expect(stands).toContain(`Words ${kept}`)
    expect(stands).not.toContain(`Words ${1 - kept}`)
  })

  test('nothing that was typed is lost, what changed stands beside it, and it can be saved over knowingly', async () => {
    const path = await find()
    await openAndSave(ada, path, fields)
    const stood = stoodOn(await (await ben.get(path)).text(), path)
    await openAndSave(ada, path, { ...fields, [both]: 'What Ada wrote', [alone]: 'Only Ada changed this' })

    const answer = await ben.post(path, { ...fields, [both]: 'What Ben wrote', stood })
    const html = await answer.text()
    expect(answer.status).toBe(409)
    expect(html).toContain('Somebody else saved this while you were writing')
    expect(html).toMatch(/(>|value=")What Ben wrote(<|")/)
    expect(html).toMatch(/class="stands-now"[\s\S]{0,120}<p>What Ada wrote<\/p>/)
    // Ben had not touched this one: it is as Ada left it, and says so.
    expect(html).toMatch(/It is shown as they saved it\./)
    expect(html).toMatch(/(>|value=")Only Ada changed this(<|")/)
    expect(html.match(/class="stands-now"/g)).toHaveLength(2)
    expect(html).toContain('Save this over what stands now')
    expect(await (await ada.get(path)).text()).not.toContain('What Ben wrote')

    const again = { ...fields, [both]: 'What Ben wrote', [alone]: 'Only Ada changed this' }
    const over = await ben.post(path, { ...again, stood: stoodOn(html, path) })
    expect(over.status).toBe(303)
    const now = await (await ada.get(path)).text()
    expect([now.includes('What Ben wrote'), now.includes('Only Ada changed this')]).toEqual([true, true])
  })

  test('a button that is pressed twice saves once and says nothing of others; mending keeps the fingerprint', async () => {
    const path = await find()
    const stood = stoodOn(await (await ada.get(path)).text(), path)
    const given = { ...fields, [both]: 'Pressed twice', stood }
    const answers = await Promise.all([ada.post(path, given), ada.post(path, given)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const form = await (await ada.get(path)).text()
    await openAndSave(ben, path, { ...fields, [both]: 'Saved between' })
    const wrong = await ada.post(path, { ...fields, [both]: '', ...emptied, stood: stoodOn(form, path) })
    const mended = await ada.post(path, { ...fields, stood: stoodOn(await wrong.text(), path) })
    expect(mended.status).toBe(409)
  })
})

/** Something is missing in each of the forms, so that it comes back to be mended. */
const emptied = { name: '', title: '', mailbox: 'x', becoming: '' }

test('the answer to what a hub asked for is not written over unseen', async () => {
  const path = `${desk}/asks`
  const ask = await idOf('advocacy_ask')
  const stood = stoodOn(await (await ben.get(path)).text(), path, { ask })
  expect((await ada.post(path, { ask, answer: 'They said yes', stood })).status).toBe(303)
  const answer = await ben.post(path, { ask, answer: 'They said no', stood })
  const html = await answer.text()
  expect(answer.status).toBe(409)
  expect(html).toContain('>They said no</textarea>')
  expect(html).toContain('<p>They said yes</p>')
  expect(html).toContain(`href="#answer-${ask}"`)
})

test('an endorsement that somebody else has ended says how it stands', async () => {
  const path = `${desk}/endorsements`
  await ada.post(path, { do: 'propose', body: 'A board', role: 'Chair', holder: 'Ann', statement: 'Yes.' })
  const { id } = await db
    .selectFrom('network.endorsement')
    .select('id')
    .where('body', '=', 'A board')
    .executeTakeFirstOrThrow()
  const ended = await ada.post(path, { do: 'taken_back', endorsement: id })
  expect(ended.headers.get('location')).toContain('?done=ended')
  const late = await ben.post(path, { do: 'confirm', endorsement: id })
  expect([late.status, (await late.text()).includes('how the endorsement of A board stands now')]).toEqual([
    409,
    true,
  ])
})

test('a form that does not say what it showed is not taken', async () => {
  expect((await ben.post(`${desk}/details`, details)).status).toBe(409)
})
