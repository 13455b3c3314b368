import { HtmlValidate } from 'html-validate'
import { renderToString } from 'preact-render-to-string'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayFields, stoodOn } from '../../../test/support/form-fields.ts'
import { linksOf, sentencesOf, wordsIn } from '../../../test/support/page-text.ts'
import { testDatabase } from '../../../test/support/test-database.ts'
import { sensitiveWordIn } from '../../guidance/index.ts'
import type { Grant, SignedIn } from '../../people/index.ts'
import type { Answer } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound } from '../../platform/http/route.ts'
import { makeSeal } from '../../platform/sealed/sealed-text.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import type { NetworkTables } from '../tables.ts'
import { commitmentRoutes } from './commitment-routes.ts'
import { linesOf } from './mark/membership-mark.tsx'
import { readCommitmentSet } from './set/commitment-set-content.ts'

const database = await testDatabase()
const db = database.as<NetworkTables>()
const set = readCommitmentSet()
let today = '2026-03-03'
const clock = () => new Date(`${today}T09:00:00Z`)
const hub = '0198d7a2-0000-7000-8000-0000000000f1'
const heron = '0198d7a2-0000-7000-8000-000000000001'
const asha = '0198d7a2-0000-7000-8000-00000000000a'

// The register asks the hubs for their names only, and nothing here asks for a place or a service.
const parts = {
  db,
  clock,
  seal: makeSeal('the key of a test, thirty-two characters long', clock),
  publicUrl: () => 'https://towpath.example.org',
  hubs: { list: async () => [{ slug: 'leeds', name: 'Leeds hub' }] },
} as unknown as NetworkParts
const routes = commitmentRoutes(parts)

const signedIn = (personId: string, name: string, grants: Grant[]): SignedIn => ({
  personId,
  accountId: personId,
  signInId: personId,
  name,
  grants: [{ role: 'member', hubId: null, organisationId: null }, ...grants],
  secondFactor: true,
  provenAt: clock(),
})
const lead = signedIn(asha, 'Asha Rowe', [{ role: 'organisation_lead', hubId: null, organisationId: heron }])
const stranger = signedIn('0198d7a2-0000-7000-8000-0000000000c1', 'Bela Finch', [])
const steward = signedIn('0198d7a2-0000-7000-8000-0000000000d1', 'Noor Hale', [
  { role: 'network_administrator', hubId: null, organisationId: null },
])

type Form = Record<string, string>
async function ask(method: 'GET' | 'POST', address: string, form: Form = {}, person = lead): Promise<Answer> {
  const [path = '', query = ''] = address.replace(/#.*/, '').split('?')
  for (const route of routes) {
    const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
    const match = new RegExp(`^${route.path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '([^/]+)')}$`).exec(
      path,
    )
    if (!match || route.method !== method) continue
    const params = Object.fromEntries(names.map((name, at) => [name, match[at + 1] ?? '']))
    const asked: AskedByPerson = {
      params,
      query: Object.fromEntries(new URLSearchParams(query)),
      form,
      person,
    }
    return (route.handle as (asked: AskedByPerson) => Promise<Answer>)(asked)
  }
  throw new Error(`No route for ${method} ${path}`)
}
const html = (answer: Answer): string => (answer.kind === 'page' ? renderToString(answer.page.body) : '')
const statusOf = (answer: Answer): number => (answer.kind === 'page' ? answer.status : 303)
const see = async (address: string, person = lead) => html(await ask('GET', address, {}, person))
const to = (answer: Answer): string => (answer.kind === 'redirect' ? answer.to : '')

const plan = {
  whatWeWillDo: 'Read our first letter aloud with people who have had one.',
  evidence: 'The letter before and after',
  owner: 'Director',
  ...dayFields('dueOn', '2026-12-01'),
}
const signature = { role: 'Director', authority: 'leads', agrees: 'yes' }
const house = paths.pledgeDesk('heron-house')

/** Opens the page of a form and sends it, as somebody does when nobody else is there. */
const openAndSend = async (path: string, fields: Record<string, string> = signature, person = lead) =>
  ask('POST', path, { ...fields, stood: stoodOn(await see(path, person), path) }, person)

// Every page that a test has come by, to be read afterwards as a person would.
const seen = new Map<string, Answer>()
const keep = async (name: string, answer: Promise<Answer>) => {
  seen.set(name, await answer)
  return seen.get(name) as Answer
}

beforeAll(async () => {
  await database.pool.query(
    `INSERT INTO network.hub (id, slug, name, area_words, about, area_codes, mailbox, hours_words, out_of_hours_words, promise_days, last_active_on)
     VALUES ($1, 'leeds', 'Leeds hub', 'Leeds', 'A hub.', '{E08000035}', 'hub@leeds.example.org', 'Weekdays', 'Nobody is there.', 3, '2026-03-03')`,
    [hub],
  )
  await database.pool.query(
    `INSERT INTO network.organisation (id, slug, hub_id, name, sector, about, state, joined_on)
     VALUES ($1, 'heron-house', $2, 'Heron House', 'community', 'A house.', 'member', '2026-01-05')`,
    [heron, hub],
  )
})

describe('an organisation makes its commitments', () => {
  test('the register says plainly that nobody has yet', async () => {
    expect(html(await keep('an empty register', ask('GET', paths.commitments)))).toContain('Nobody has made')
    expect(html(await keep('my commitments', ask('GET', paths.myCommitments)))).toContain('Heron House')
    expect(html(await keep('an empty desk', ask('GET', house)))).toContain('Invited')
  })

  test('what is missing is named beside its field, with what was typed still there', async () => {
    const step = paths.pledgeStep('heron-house', 'hope')
    await keep('a commitment', ask('GET', step))
    const again = await keep(
      'a commitment with errors',
      ask('POST', step, { ...plan, answer: 'make', owner: '' }),
    )
    expect(statusOf(again)).toBe(422)
    expect(html(again)).toContain('href="#owner"')
    expect(html(again)).toContain('Read our first letter aloud')
    for (const due of ['2026-03-03', '2026-02-30', '2035-01-01', '2027-01', '27-1-1', '']) {
      const wrong = html(await ask('POST', step, { ...plan, answer: 'make', ...dayFields('dueOn', due) }))
      expect(wrong, due).toContain('href="#dueOn"')
      expect(wrong, due).toMatch(/<input[^>]* id="dueOn"/)
    }
    expect(html(await ask('POST', step, plan))).toContain('href="#answer"')
    expect(html(await keep('nothing to sign', ask('GET', paths.signPledge('heron-house'))))).toContain(
      'Not ready',
    )
  })

  test('is signed by a named person who says what lets them, and stands in the register at once', async () => {
    for (const { id } of set.commitments) {
      const answer = id === 'advocacy' ? { answer: 'not_now' } : { ...plan, answer: 'make' }
      expect(to(await openAndSend(paths.pledgeStep('heron-house', id), answer))).toBe(`${house}?done=kept`)
    }
    await keep('a desk that is ready', ask('GET', house))
    expect(html(await ask('GET', paths.commitments))).not.toContain('Heron House')
    const sign = paths.signPledge('heron-house')
    expect(html(await keep('signing', ask('GET', sign)))).toContain('You sign as <strong>Asha Rowe')
    const wrong = await keep('signing with errors', openAndSend(sign, { authority: 'asked' }))
    for (const field of ['role', 'authorityFrom', 'agrees']) expect(html(wrong)).toContain(`href="#${field}"`)
    const read = stoodOn(await see(sign), sign)
    const step = paths.pledgeStep('heron-house', 'hope')
    await openAndSend(step, { ...plan, answer: 'make', whatWeWillDo: 'Words that came while she read.' })
    const changed = await ask('POST', sign, { ...signature, stood: read })
    expect(statusOf(changed)).toBe(409)
    expect(html(changed)).toContain('Somebody changed what you were about to sign')
    expect(html(changed)).toContain('Words that came while she read.')
    expect(statusOf(await ask('POST', sign, signature))).toBe(409)
    expect(html(await ask('GET', paths.commitments))).not.toContain('Heron House')
    await openAndSend(step, { ...plan, answer: 'make' })
    expect(to(await openAndSend(sign))).toBe(paths.signedPledge('heron-house'))
    const thanks = html(await keep('signed', ask('GET', paths.signedPledge('heron-house'))))
    expect(thanks).toContain('3 March 2027')
    expect(thanks).toContain('6 January 2027')
    const page = html(await keep('the register', ask('GET', paths.commitments)))
    expect(page).toContain('Made their commitments on 3 March 2026.')
    const code = /\/commitments\/([0-9a-f]{10})"/.exec(page)?.[1] ?? ''
    const own = html(await keep('a public page', ask('GET', paths.pledge(code))))
    expect(own).toContain('Signed by Asha Rowe, Director, on 3 March 2026')
    expect(own).toMatch(/Not among their commitments at the moment.*Speak up for investment/)
    expect(own).toContain(set.commitments[0]?.organisation.wording)
    for (const text of seen.values())
      expect(html(text)).not.toMatch(/trauma-informed organisation|\bcertified by\b/i)
  })

  test('is found by name, field and hub, and what was looked for stands in no address', async () => {
    const look = async (search: Form) => {
      const address = to(await ask('POST', paths.commitments, search))
      expect(address).not.toMatch(/heron|community|leeds/i)
      return see(address)
    }
    expect(await look({ name: 'HOUSE héron' })).toContain('1 member of 1')
    expect(await look({ sector: 'community', hub: 'leeds' })).toContain('Heron House')
    expect(await look({ sector: 'education' })).toContain('None of the 1 member')
    expect(await look({ name: 'heron', hub: 'lancashire' })).toContain('None of the 1 member')
    await keep('found', ask('GET', to(await ask('POST', paths.commitments, { name: 'heron' }))))
    await keep('not found', ask('GET', to(await ask('POST', paths.commitments, { name: 'otter' }))))
    expect(to(await ask('GET', paths.commitmentsFound('anything')))).toContain(paths.commitments)
  })
})

describe('who may', () => {
  test('nobody else sees or changes what an organisation prepares: it is not found', async () => {
    const pages = [
      house,
      `${house}/sign`,
      `${house}/signed`,
      `${house}/step-back`,
      `${house}/with/hope`,
      `${house}/correct/hope`,
    ]
    for (const address of pages) {
      await expect(ask('GET', address, {}, stranger), address).rejects.toThrow(NotFound)
      if (!address.endsWith('/signed') && address !== house)
        await expect(
          ask('POST', address, { ...plan, ...signature, answer: 'make' }, stranger),
        ).rejects.toThrow(NotFound)
    }
    await expect(ask('GET', `${house}/state`, {}, lead)).rejects.toThrow(NotFound)
    await expect(ask('POST', `${house}/state`, { lift: 'yes' }, lead)).rejects.toThrow(NotFound)
    await expect(ask('GET', paths.pledgeDesk('no-such-place'))).rejects.toThrow(NotFound)
    expect(await see(paths.myCommitments, stranger)).not.toContain('Heron House')
  })
})

describe('a year later', () => {
  const code = async () =>
    (await db.selectFrom('network.pledge').select('code').executeTakeFirstOrThrow()).code

  test('the mark carries what was done and the year, never what somebody is, and leads to its check', async () => {
    const file = await ask('GET', paths.pledgeMark(await code()))
    const svg = file.kind === 'file' ? String(file.body) : ''
    expect(file).toMatchObject({ type: expect.stringContaining('image/svg+xml') })
    expect(svg).toContain('made commitments with the network')
    expect(svg).toContain('made in 2026')
    expect(svg).toContain(`href="https://towpath.example.org/commitments/${await code()}/check"`)
    expect(svg).not.toMatch(/trauma|certif|style=|<script/)
    expect(html(await keep('a mark that is good', ask('GET', paths.checkMark(await code()))))).toContain(
      'Yes, this mark',
    )
    expect(linesOf('The Northern and Southern Partnership of Schools', 30)).toEqual([
      'The Northern and Southern',
      'Partnership of Schools',
    ])
  })

  test('a missed review is said plainly and kindly, and the mark rests', async () => {
    today = '2027-03-10'
    expect(html(await keep('a desk a little late', ask('GET', house)))).toContain(
      'There is time until 28 April 2027',
    )
    expect(html(await keep('a little late', ask('GET', paths.pledge(await code()))))).toContain(
      'a little late',
    )
    today = '2027-05-01'
    await keep('a desk after a missed review', ask('GET', house))
    const page = html(await keep('a missed review', ask('GET', paths.pledge(await code()))))
    expect(page).toContain('The review that was due by 3 March 2027 has not been done.')
    expect(html(await keep('a mark that rests', ask('GET', paths.checkMark(await code()))))).toContain(
      'resting',
    )
    await expect(ask('GET', paths.pledgeMark(await code()))).rejects.toThrow(NotFound)
  })

  test('a steward can set the state by hand with a public reason, and take it back', async () => {
    const state = paths.setPledgeState('heron-house')
    await keep('setting a state', ask('GET', state, {}, steward))
    const wrong = await keep(
      'setting a state with errors',
      ask('POST', state, { state: 'in_grace' }, steward),
    )
    expect(html(wrong)).toContain('href="#reason"')
    const given = {
      state: 'in_grace',
      reason: 'They are moving house.',
      ...dayFields('untilOn', '2027-06-01'),
    }
    expect(to(await ask('POST', state, given, steward))).toBe(house)
    expect(await see(paths.pledge(await code()))).toContain(
      'set this by hand until 1 June 2027. They are moving house.',
    )
    await keep('a state set by hand', ask('GET', state, {}, steward))
    await ask('POST', state, { lift: 'yes' }, steward)
    expect(await see(paths.pledge(await code()))).toContain('has not been done')
  })

  test('each commitment is kept, spoken of, changed or stepped back from, and the review is signed', async () => {
    const answers: Record<string, Form> = {
      hope: {
        answer: 'progress',
        progress: 'The letter is half as long.',
        ...dayFields('dueOn', '2027-12-01'),
      },
      recovery: {
        answer: 'change',
        ...plan,
        whatWeWillDo: 'Plan each ending together.',
        ...dayFields('dueOn', '2027-12-01'),
      },
      skills: { answer: 'step_back' },
    }
    await keep('a commitment in review', ask('GET', paths.pledgeStep('heron-house', 'hope')))
    const silent = await ask('POST', paths.pledgeStep('heron-house', 'hope'), {
      answer: 'progress',
      ...dayFields('dueOn', '2027-12-01'),
    })
    expect(html(silent)).toContain('href="#progress"')
    await openAndSend(paths.pledgeStep('heron-house', 'hope'), answers.hope)
    expect(html(await keep('not all answered', ask('GET', `${house}/sign`)))).toContain(
      'still wait for an answer',
    )
    for (const { id } of set.commitments.filter((each) => each.id !== 'advocacy'))
      await openAndSend(
        paths.pledgeStep('heron-house', id),
        answers[id] ?? { answer: 'keep', ...dayFields('dueOn', '2027-12-01') },
      )
    await keep('signing a review', ask('GET', `${house}/sign`))
    expect(to(await openAndSend(`${house}/sign`))).toContain('/signed')
    const page = html(await keep('a public page after a review', ask('GET', paths.pledge(await code()))))
    expect(page).toContain('Reviewed their commitments on 1 May 2027.')
    expect(page).toContain('Next review by 1 May 2028.')
    expect(page).toContain('The letter is half as long.')
    expect(page).toMatch(/Not among their commitments at the moment.*Build skills that avoid hurting again/)
    const mark = await ask('GET', paths.pledgeMark(await code()))
    expect(mark.kind === 'file' && String(mark.body)).toContain('last review 2027')
  })

  test('a detail is put right without moving the review', async () => {
    const correct = paths.correctPledge('heron-house', 'hope')
    await keep('putting right', ask('GET', correct))
    expect(html(await keep('putting right with errors', ask('POST', correct, plan)))).toContain(
      'href="#reason"',
    )
    const mended = { ...plan, owner: 'Deputy', ...dayFields('dueOn', '2027-12-01'), reason: 'A new deputy' }
    expect(to(await openAndSend(correct, mended))).toBe(`${house}?done=corrected`)
    const page = await see(paths.pledge(await code()))
    expect(page).toContain('Deputy')
    expect(page).not.toContain('A new deputy')
    expect(page).toContain('Next review by 1 May 2028.')
    await expect(ask('GET', paths.correctPledge('heron-house', 'skills'))).rejects.toThrow(NotFound)
  })

  test('stepping back is one button, and everything public about it is gone', async () => {
    await keep('stepping back', ask('GET', paths.stepBack('heron-house')))
    const address = paths.pledge(await code())
    expect(to(await ask('POST', paths.stepBack('heron-house')))).toBe(`${house}?done=stepped_back`)
    expect(html(await keep('a desk after stepping back', ask('GET', house)))).toContain('Nothing is public')
    const gone = await keep('nobody is listed', ask('GET', address))
    expect(statusOf(gone)).toBe(404)
    expect(html(gone)).toBe(await see(paths.pledge('0000000000')))
    expect(html(await ask('GET', paths.checkMark(await code())))).toBe(html(gone))
    expect(await see(paths.commitments)).toContain('Nobody has made')
  })
})

describe('a person', () => {
  const mine = paths.pledgeDesk('mine')
  test('chooses to be seen, and chooses again', async () => {
    await openAndSend(
      paths.pledgeStep('mine', 'hope'),
      { ...plan, answer: 'make', ...dayFields('dueOn', '2027-12-01') },
      stranger,
    )
    await keep('signing for oneself', ask('GET', paths.signPledge('mine'), {}, stranger))
    const signed = await openAndSend(
      paths.signPledge('mine'),
      { role: 'Counsellor', agrees: 'yes' },
      stranger,
    )
    expect(to(signed)).toContain('/signed')
    expect(await see(paths.commitments)).not.toContain('Bela Finch')
    expect(html(await keep('one’s own desk', ask('GET', mine, {}, stranger)))).toContain('Only you can see')
    await ask('POST', paths.listPledge, { listed: 'yes' }, stranger)
    expect(await see(paths.commitments)).toContain('Bela Finch')
    await keep('one’s own desk, listed', ask('GET', mine, {}, stranger))
    await ask('POST', paths.listPledge, { listed: 'no' }, stranger)
    expect(await see(paths.commitments)).not.toContain('Bela Finch')
  })
})

const unkind =
  /.{0,20}(?:\b(?:just|simply|victims?|survivors?|oops|you should|you need to|you must|failed)\b|don.t worry|!).{0,20}/gi

test('every page is valid, calm and easy to read, with a neutral title and address', async () => {
  expect(seen.size).toBeGreaterThan(28)
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'tel-non-breaking': 'off',
      'void-style': 'off',
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    },
  })
  for (const [name, answer] of seen) {
    const body = html(answer)
    expect(answer.kind === 'page' && sensitiveWordIn(answer.page.title), name).toBeNull()
    expect(body.match(/<h1/g), name).toHaveLength(1)
    const { results } = await validator.validateString(
      `<!DOCTYPE html><html lang="en-GB"><head><title>x</title></head><body>${body}</body></html>`,
    )
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      name,
    ).toEqual([])
    const lengths = sentencesOf(body.replaceAll(/<select[\s\S]*?<\/select>/g, '')).map((sentence) => ({
      sentence,
      words: wordsIn(sentence),
    }))
    expect(
      lengths.filter(({ words }) => words > 30).map(({ sentence }) => sentence),
      name,
    ).toEqual([])
    const prose = lengths.filter(({ words }) => words > 3)
    expect(prose.reduce((sum, { words }) => sum + words, 0) / prose.length, name).toBeLessThanOrEqual(15)
    expect(body.replaceAll(/<[^>]+>/g, ' ').match(unkind) ?? [], name).toEqual([])
    for (const { href } of linksOf(body)) expect(sensitiveWordIn(href), name).toBeNull()
  }
})
