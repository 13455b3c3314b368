import { beforeAll, describe, expect, test } from 'vitest'
import { dayFields, hiddenOn } from '../../../test/support/form-fields.ts'
import { everywhere, postForm, type SignedInTest, signInAs } from '../../../test/support/signed-in.ts'
import { testApp } from '../../../test/support/test-app.ts'

const app = await testApp('demonstration')
const desk = '/members/hubs/leeds'
const trust = '/members/organisations/aire-bank-trust'
let ada: SignedInTest

const rows = async (sql: string) => (await app.database.pool.query(sql)).rows
const count = async (from: string): Promise<number> =>
  (await rows(`SELECT count(*) AS count FROM ${from}`))[0]?.count

beforeAll(async () => {
  const [leeds] = await rows(`SELECT id FROM network.hub WHERE slug = 'leeds'`)
  ada = await signInAs(app, {
    ...{ email: 'ada@example.org', name: 'Ada', secondFactor: true },
    grants: [
      ...[everywhere('member'), everywhere('network_administrator')],
      { role: 'hub_coordinator', hubId: leeds?.id, organisationId: null },
    ],
  })
  await rows(
    `UPDATE network.organisation_person SET is_lead = false WHERE organisation_id =
      (SELECT id FROM network.organisation WHERE slug = 'aire-bank-trust')`,
  )
})

const numberOn = async (shown: string, action: string) =>
  hiddenOn('sending', await (await ada.get(shown)).text(), action)

interface Making {
  /** Where the form stands, when that is not where it is sent. */
  shown?: string
  to: string
  fields: Record<string, string>
  /** The table of what it makes. */
  makes: string
  /** A field that is written otherwise for another one. */
  other: Record<string, string>
}

const makings: [string, Making][] = [
  [
    'minutes',
    {
      ...{ to: `${desk}/minutes`, makes: 'network.minutes', other: { title: 'In May' } },
      fields: { title: 'In April', notes: 'We met.', ...dayFields('metOn', '2026-04-02') },
    },
  ],
  [
    'news',
    {
      ...{ to: `${desk}/news/new`, makes: 'network.news_item', other: { title: 'Cake' } },
      fields: { title: 'Tea', summary: 'On Tuesday', body: 'Come as you are.', do: 'save' },
    },
  ],
  [
    'an endorsement',
    {
      ...{ to: `${desk}/endorsements`, makes: 'network.endorsement', other: { body: 'A trust' } },
      fields: { do: 'propose', body: 'A board', role: 'Chair', holder: 'Ann', statement: 'Yes.' },
    },
  ],
  [
    'what a hub asked for',
    {
      ...{ to: `${desk}/asks`, makes: 'network.advocacy_ask', other: { what: 'A lift' } },
      fields: { askedOf: 'The council', what: 'A room', ...dayFields('askedOn', '2026-04-02') },
    },
  ],
  [
    'a team',
    {
      ...{ to: `${trust}/teams`, makes: 'network.team', other: { name: 'Back desk' } },
      fields: { name: 'Quiet corner', does: 'Listens.' },
    },
  ],
  [
    'somebody of an organisation',
    {
      ...{ shown: trust, to: `${trust}/people`, makes: 'network.organisation_person' },
      fields: { name: 'Wren', job: 'Reception', sector: 'early_years', level: 'informed', mailbox: '' },
      other: { name: 'Robin' },
    },
  ],
  [
    'an invitation',
    {
      ...{ to: '/members/admin/invitations', makes: 'people.invitation' },
      fields: { email: 'kit@example.org', role: 'member' },
      other: { email: 'kat@example.org' },
    },
  ],
  [
    'an invitation of a colleague',
    {
      ...{ to: `${trust}/invite`, makes: 'people.invitation', other: { email: 'lou@example.org' } },
      fields: { email: 'lee@example.org', part: 'lead' },
    },
  ],
  [
    'a hub',
    {
      ...{ to: '/members/admin/hubs/new', makes: 'network.hub', other: { name: 'Ouse', codes: 'LS28' } },
      fields: {
        ...{ name: 'Rutland Water', areaWords: 'Around the water', about: 'People there.', codes: 'LS29' },
        ...{ mailbox: 'hub@rutlandwater.example', coordinator: 'cora@example.org', do: 'save' },
      },
    },
  ],
]

describe.each(makings)('the form of %s', (_, { shown, to, fields, makes, other }) => {
  test('makes one, sent three times at once and once more later, and each is answered alike', async () => {
    const sending = await numberOn(shown ?? to, to)
    expect(sending).toHaveLength(36)
    const [before, letters] = [await count(makes), await count('platform.mail')]
    const send = () => ada.post(to, { ...fields, sending })
    const answers = [...(await Promise.all([send(), send(), send()])), await send()]
    const [where, ...others] = answers.map(({ status, headers }) => [status, headers.get('location')])
    expect(where?.[0]).toBe(303)
    expect(others).toEqual([where, where, where])
    expect(await count(makes)).toBe(before + 1)
    const written = (await count('platform.mail')) - letters
    expect(written).toBeLessThanOrEqual(1)

    // Somebody who goes back in their browser and writes another one with the same form.
    expect((await ada.post(to, { ...fields, ...other, sending })).status).toBe(303)
    expect(await count(makes)).toBe(before + 2)
  })
})

describe('a question to a hub', () => {
  const to = '/hubs/leeds/ask'
  const fields = { words: 'Is there a quiet room?', way: 'words' }
  const open = async () => fetch(app.url + to)
  const fiveWords = async (answer: Response): Promise<string> => {
    const html = await (await fetch(app.url + answer.headers.get('location'))).text()
    return /(?:[a-z]{3,8} ){4}[a-z]{3,8}(?=<\/)/.exec(html)?.[0] ?? ''
  }

  test('is asked once, and the same five words fetch its answer, whichever page somebody saw', async () => {
    const page = await open()
    expect(page.headers.getSetCookie()).toEqual([])
    expect(page.headers.get('cache-control')).toContain('no-store')
    const sending = hiddenOn('sending', await page.text(), to)
    const before = await count('network.hub_question')
    const send = () => postForm(app.url + to, { ...fields, sending })
    const answers = [...(await Promise.all([send(), send(), send()])), await send()]
    const words = await Promise.all(answers.map(fiveWords))
    expect(words[0]?.split(' ')).toHaveLength(5)
    expect(new Set(words).size).toBe(1)
    expect(await count('network.hub_question')).toBe(before + 1)
    const found = await postForm(`${app.url}/hubs/answer`, { words: words[0] ?? '' })
    expect(found.status).toBe(200)
  })

  test('of another person who writes the same is another one', async () => {
    const before = await count('network.hub_question')
    const ask = async () =>
      postForm(app.url + to, { ...fields, sending: hiddenOn('sending', await (await open()).text(), to) })
    const [one, two] = [await fiveWords(await ask()), await fiveWords(await ask())]
    expect(one).not.toBe(two)
    expect(await count('network.hub_question')).toBe(before + 2)
  })

  test('from a page of before an update, without a number, is not lost', async () => {
    const before = await count('network.hub_question')
    expect((await postForm(app.url + to, fields)).status).toBe(303)
    expect(await count('network.hub_question')).toBe(before + 1)
  })
})

test('nothing of what was written stands among the forms that were sent', async () => {
  const sent = await rows('SELECT made FROM platform.sent_form')
  expect(new Set(sent.map(({ made }) => made))).toEqual(new Set(['', 'quiet-corner', 'back-desk']))
})
