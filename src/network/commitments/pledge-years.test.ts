import { beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/test-database.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { daysAfter } from '../../platform/clock/days.ts'
import { connect } from '../../platform/db/database.ts'
import { stoodIn, stoodOf } from '../../platform/http/stood.ts'
import type { MailTables } from '../../platform/mail/mail-tables.ts'
import type { NetworkTables } from '../tables.ts'
import { correctPledge } from './correction/correct-pledge.ts'
import { listDraft } from './draft/draft-queries.ts'
import { shownPlan } from './draft/plan-form.ts'
import type { DraftAnswer, DraftLine } from './draft/pledge-draft.ts'
import { findShown, saveDraft } from './draft/save-draft.ts'
import { commitmentsData } from './pledge/commitments-data.ts'
import type { Maker, Plan, Signatory } from './pledge/pledge.ts'
import { datesOf, findPledgeOf } from './pledge/pledge-queries.ts'
import { findListed, listRegister } from './register/register-queries.ts'
import { remindReviews } from './review/remind-reviews.ts'
import { readCommitmentSet } from './set/commitment-set-content.ts'
import { signPledge } from './signing/sign-pledge.ts'
import { listSignings } from './signing/signing-queries.ts'
import { stepBack } from './signing/step-back.ts'
import { liftOverride, overrideState } from './state/override-state.ts'
import { pledgeStateOn } from './state/pledge-state-rules.ts'

const database = await testDatabase()
const db = database.as<NetworkTables>()
const set = readCommitmentSet()
const heron = '0198d7a2-0000-7000-8000-000000000001'
const asha = '0198d7a2-0000-7000-8000-00000000000a'
const bela = '0198d7a2-0000-7000-8000-00000000000b'
const organisation: Maker = { kind: 'organisation', id: heron }
const person: Maker = { kind: 'person', id: bela }
const lead: Signatory = {
  personId: asha,
  name: 'Asha Rowe',
  role: 'Director',
  authority: 'leads',
  authorityFrom: null,
}
const nobody = '0198d7a2-0000-7000-8000-0000000000ff'
const admin = { personId: asha, name: 'Asha Rowe' }
const self: Signatory = {
  personId: bela,
  name: 'Bela Finch',
  role: 'Counsellor',
  authority: 'self',
  authorityFrom: null,
}

let today = '2026-03-03'
const clock = () => new Date(`${today}T09:00:00Z`)
const parts = { db, clock, set }
const plan = (
  dueOn: string,
  whatWeWillDo = 'Read our first letter aloud with people who have had one.',
): Plan => ({
  whatWeWillDo,
  evidence: 'The letter before and after',
  owner: 'Director',
  dueOn,
})

beforeEach(async () => {
  today = '2026-03-03'
  for (const table of ['pledge', 'organisation', 'hub'])
    await database.pool.query(`DELETE FROM network.${table}`)
  await database.pool.query('DELETE FROM platform.mail')
  const hub = await database.pool.query(
    `INSERT INTO network.hub (slug, name, area_words, about, area_codes, mailbox, hours_words, out_of_hours_words, promise_days, last_active_on)
     VALUES ('leeds', 'Leeds hub', 'Leeds', 'A hub.', '{E08000035}', 'hub@leeds.example.org', 'Weekdays', 'Nobody is there.', 3, $1)
     RETURNING id`,
    [today],
  )
  await database.pool.query(
    `INSERT INTO network.organisation (id, slug, hub_id, name, sector, about, state, joined_on)
     VALUES ($1, 'heron-house', $2, 'Heron House', 'community', 'A house.', 'member', '2026-01-05')`,
    [heron, hub.rows[0].id],
  )
  await database.pool.query(
    `INSERT INTO network.organisation_person (organisation_id, person_id, name, job, sector, level, mailbox, is_lead, is_contact, since)
     VALUES ($1, $2, 'Asha Rowe', 'Director', 'community', 'skilled', NULL, true, true, '2026-01-05'),
            ($1, NULL, 'Front desk', 'Front desk', 'community', 'informed', 'desk@heron.example.org', false, true, '2026-01-05')`,
    [heron, asha],
  )
})

const stateOf = async (maker: Maker) => {
  const row = await findPledgeOf(db, maker)
  return row && pledgeStateOn(datesOf(row), today)
}
const opened = (shown: object) => stoodIn({ stood: stoodOf(shown).print })
/** As somebody does who has just opened the form. */
const prepare = async (maker: Maker, line: DraftLine) => {
  const { now } = await findShown(db, (await findPledgeOf(db, maker))?.id ?? nobody, line)
  expect(await saveDraft(parts, maker, line, opened(now))).toBe(true)
}
const answerAll = async (maker: Maker, answer: DraftAnswer, own: Record<string, DraftAnswer> = {}) => {
  for (const { id } of set.commitments) {
    const answers = own[id] ?? answer
    const leaves = answers === 'not_now' || answers === 'step_back'
    const line = {
      commitmentId: id,
      answer: answers,
      plan: leaves ? null : plan(daysAfter(today, 200)),
      progress: null,
    }
    await prepare(maker, line)
  }
}
const adopt = async (maker = organisation, signatory = lead, isListed = true) => {
  await answerAll(maker, 'make')
  return signPledge(parts, maker, signatory, { isListed })
}
const run = () =>
  remindReviews({
    ...parts,
    publicUrl: () => 'https://towpath.example.org',
    addressOf: async (id) => (id === asha ? 'asha@heron.example.org' : null),
  })
const outboxNow = () =>
  database.as<MailTables>().selectFrom('platform.mail').selectAll().orderBy('id').execute()
const signingsOf = async (maker: Maker) => listSignings(db, (await findPledgeOf(db, maker))?.id ?? '')

describe('two years of one organisation', () => {
  test('current, due, reminded three times, a little late, lapsed; then reviewed and current again', async () => {
    const seen: [string, string][] = []
    await adopt()
    const live = async () => {
      const state = (await stateOf(organisation)) ?? 'none'
      if (seen.at(-1)?.[1] !== state) seen.push([today, state])
      // Twice a day, as after a restart.
      await run()
      await run()
    }
    for (; today < '2027-06-01'; today = daysAfter(today, 1)) await live()
    expect(seen).toEqual([
      ['2026-03-03', 'current'],
      ['2027-01-06', 'review_due'],
      ['2027-03-04', 'in_grace'],
      ['2027-04-29', 'lapsed'],
    ])
    const outbox = await outboxNow()
    expect(
      outbox.map(({ recipient, message_id }) => [
        message_id.split('2027-03-03-')[1]?.split('-')[0],
        recipient,
      ]),
    ).toEqual(
      ['8_weeks', '4_weeks', '1_week', 'grace'].flatMap((step) => [
        [step, 'asha@heron.example.org'],
        [step, 'desk@heron.example.org'],
      ]),
    )
    const { rows } = await database.pool.query('SELECT sent_on FROM network.review_reminder ORDER BY sent_on')
    expect(rows.map(({ sent_on }) => sent_on)).toEqual([
      '2027-01-06',
      '2027-02-03',
      '2027-02-24',
      '2027-03-04',
    ])
    expect(outbox[0]?.text).toContain('https://towpath.example.org/members/commitments/heron-house')
    const words = outbox.map(({ html, text }) => html.replace('<!DOCTYPE', '') + text).join(' ')
    expect(words).not.toMatch(/must|failed|!/)

    await answerAll(organisation, 'keep', { hope: 'progress', advocacy: 'step_back' })
    expect(await signPledge(parts, organisation, lead)).toMatchObject({ kind: 'signed', signing: 'reviewed' })
    seen.length = 0
    for (; today < '2028-03-03'; today = daysAfter(today, 7)) await live()
    expect(seen).toEqual([['2027-06-01', 'current']])
    const [review, first] = await signingsOf(organisation)
    expect([review?.signedOn, first?.signedOn]).toEqual(['2027-06-01', '2026-03-03'])
    expect(review?.commitments.find(({ commitmentId }) => commitmentId === 'advocacy')?.plan).toBeNull()
    expect(first?.commitments.every(({ answer }) => answer === 'made')).toBe(true)
  }, 60_000)

  test('one message, not four, after the job was not run for months; and nobody to tell is said', async () => {
    await adopt()
    await database.pool.query(
      'UPDATE network.organisation_person SET is_contact = false WHERE person_id IS NULL',
    )
    today = '2027-02-26'
    expect(await run()).toEqual({ sent: 1, unreached: [] })
    expect((await outboxNow()).map(({ message_id }) => message_id)).toEqual([
      expect.stringContaining('1_week'),
    ])
    await database.pool.query(`UPDATE network.organisation_person SET left_on = '2027-03-01'`)
    today = '2027-03-10'
    expect((await run()).unreached).toHaveLength(1)
  })

  test('a message that could not be written is written by the next run', async () => {
    await adopt()
    today = '2027-01-06'
    const owner = connect(database.ownerUrl)
    await owner.pool.query('ALTER TABLE platform.mail ADD CONSTRAINT no_room CHECK (false) NOT VALID')
    await expect(run()).rejects.toThrow('no_room')
    await owner.pool.query('ALTER TABLE platform.mail DROP CONSTRAINT no_room')
    await owner.close()
    expect((await run()).sent).toBe(2)
  })
})

describe('making commitments', () => {
  test('nobody is held to all eight at once, and what waits for an answer is named', async () => {
    const asked = { commitmentId: 'hope', answer: 'not_now', plan: null, progress: null } as const
    expect(await signPledge(parts, organisation, lead)).toEqual({ kind: 'nothing_prepared' })
    await prepare(organisation, asked)
    expect(await stateOf(organisation)).toBe('pledging')
    expect(await signPledge(parts, organisation, lead)).toEqual({ kind: 'none_left' })
    await prepare(organisation, { ...asked, answer: 'make', plan: plan('2026-09-01') })
    expect(await signPledge(parts, organisation, lead)).toMatchObject({ kind: 'signed', signing: 'adopted' })
    const [signing] = await signingsOf(organisation)
    expect(signing?.commitments.map(({ commitmentId }) => commitmentId)).toEqual(['hope'])
    expect(signing?.commitments[0]?.wording).toBe(set.commitments[0]?.organisation.wording)

    today = '2027-02-01'
    await prepare(organisation, {
      ...asked,
      commitmentId: 'skills',
      answer: 'make',
      plan: plan('2027-09-01'),
    })
    expect(await signPledge(parts, organisation, lead)).toEqual({ kind: 'waiting', commitmentIds: ['hope'] })
  })

  test('of two people who prepare the same one at once, one is kept and the other hears so', async () => {
    const lines = ['Read it aloud.', 'Ask who reads it.'].map((words): DraftLine => {
      return { commitmentId: 'hope', answer: 'make', plan: plan('2026-09-01', words), progress: null }
    })
    const [first] = lines as [DraftLine, DraftLine]
    const { now } = await findShown(db, nobody, first)
    const keep = (line: DraftLine) => saveDraft(parts, organisation, line, opened(now))
    const done = await Promise.all(lines.map(keep))
    expect(done.toSorted()).toEqual(['changed', true])
    const kept = lines[done.indexOf(true)] as DraftLine
    const pledge = await findPledgeOf(db, organisation)
    expect(await listDraft(db, pledge?.id ?? nobody)).toEqual([kept])
    // A button that was pressed twice.
    expect(await keep(kept)).toBe(true)
    // Signed meanwhile: an old form changes nothing, and a new one shows what stands.
    await signPledge(parts, organisation, lead)
    expect(await keep(first === kept ? (lines[1] as DraftLine) : first)).toBe('changed')
  })

  test('two people who sign at the same moment make one signature', async () => {
    await answerAll(organisation, 'make')
    const both = await Promise.all([
      signPledge(parts, organisation, lead),
      signPledge(parts, organisation, { ...lead, name: 'Front desk' }),
    ])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['nothing_prepared', 'signed'])
    expect(await signingsOf(organisation)).toHaveLength(1)
  })

  test('the words of the day are kept when a later edition has others', async () => {
    await adopt()
    const [hope, ...rest] = set.commitments
    if (!hope) throw new Error('no commitments')
    const later = {
      ...set,
      edition: '2027',
      commitments: [{ ...hope, organisation: { ...hope.organisation, wording: 'We carry hope.' } }, ...rest],
    }
    today = '2027-02-20'
    await answerAll(organisation, 'keep')
    await signPledge({ ...parts, set: later }, organisation, lead)
    const wordings = (await signingsOf(organisation)).map(({ commitments }) => commitments[0]?.wording)
    expect(wordings).toEqual(['We carry hope.', hope.organisation.wording])
  })

  test('a correction mends the words, keeps what stood before, and does not move the review', async () => {
    await adopt()
    today = '2026-08-01'
    const correction = {
      commitmentId: 'hope',
      plan: plan('2026-12-01', 'Read it aloud.'),
      reason: 'A slip of the pen',
    }
    const [adopted] = await signingsOf(organisation)
    const stands = adopted?.commitments[0]?.plan as Plan
    const stood = opened(shownPlan(stands))
    const correct = (given: Partial<typeof correction>) =>
      correctPledge(parts, organisation, lead, { ...correction, ...given, stood })
    expect(await Promise.all([correct({}), correct({})])).toEqual([true, true])
    expect(await correct({ plan: plan('2026-12-01', 'Read it with others.') })).toBe('changed')
    expect((await findPledgeOf(db, organisation))?.signed_on).toBe('2026-03-03')
    const [corrected, first, ...more] = await signingsOf(organisation)
    expect(more).toEqual([])
    expect(corrected?.commitments[0]?.plan?.whatWeWillDo).toBe('Read it aloud.')
    expect(first?.commitments[0]?.plan?.whatWeWillDo).toContain('Read our first letter')
    expect(await correct({ commitmentId: 'none' })).toBe('gone')
  })

  test('what was signed cannot be changed or deleted by the application', async () => {
    await adopt()
    for (const sql of [
      `UPDATE network.signed_commitment SET what_we_will_do = 'Something else'`,
      `UPDATE network.signing SET signed_on = '2026-10-01'`,
      'DELETE FROM network.signing',
      `UPDATE network.pledge_override SET reason = 'Another'`,
    ])
      await expect(database.pool.query(sql), sql).rejects.toThrow(/permission denied/)
  })
})

describe('leaving', () => {
  test('stepping back is one step, takes the listing away at once, and the way back is open', async () => {
    await adopt()
    const code = (await findPledgeOf(db, organisation))?.code ?? ''
    expect(await findListed(db, code, today)).toMatchObject({ name: 'Heron House', state: 'current' })
    today = '2026-06-01'
    expect(await stepBack(parts, organisation, lead)).toBe(true)
    expect(await stepBack(parts, organisation, lead)).toBe(false)
    expect(await stateOf(organisation)).toBe('stepped_back')
    expect(await findListed(db, code, today)).toBeNull()
    expect(await listRegister(db, today)).toEqual([])
    today = '2026-09-01'
    expect(await adopt()).toMatchObject({ signing: 'adopted' })
    expect(await stateOf(organisation)).toBe('current')
    expect((await signingsOf(organisation)).map(({ kind }) => kind)).toEqual([
      'adopted',
      'stepped_back',
      'adopted',
    ])
  })

  test('an organisation that leaves the network is gone from the register the same day', async () => {
    await adopt()
    await database.pool.query(`UPDATE network.organisation SET state = 'left', left_on = '2026-03-03'`)
    expect(await listRegister(db, today)).toEqual([])
  })

  test('a person stands in the register only by choice, and closing their account leaves no trace of them', async () => {
    await adopt(person, self, false)
    expect(await listRegister(db, today)).toEqual([])
    await answerAll(person, 'keep')
    await signPledge(parts, person, self, { isListed: true })
    expect(await listRegister(db, today)).toMatchObject([{ name: 'Bela Finch', kind: 'person' }])
    await answerAll(organisation, 'make')
    await signPledge(parts, organisation, {
      ...self,
      authority: 'asked',
      authorityFrom: 'Asha Rowe, director',
    })
    const mine = commitmentsData(db)
    const collected = JSON.stringify(await mine.collect(bela))
    expect(collected).toContain('Heron House')
    expect(collected).toContain('Asha Rowe, director')
    expect(JSON.stringify(await mine.collect(asha))).not.toContain('Bela')
    await db.transaction().execute((tx) => mine.forget(tx, bela))
    expect(await listRegister(db, today)).toMatchObject([{ name: 'Heron House' }])
    const { rows } = await database.pool.query(`SELECT json_agg(s) AS all FROM network.signing s`)
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`Bela|${bela}`))
    expect(await signingsOf(organisation)).toHaveLength(1)
  })
})

test('a state set by hand wins until its last day, is shown with its reason, and can be lifted', async () => {
  await adopt()
  today = '2027-04-30'
  expect(await stateOf(organisation)).toBe('lapsed')
  const given = {
    state: 'in_grace',
    reason: 'They are joining another charity.',
    untilOn: '2027-06-30',
  } as const
  expect(await overrideState(parts, organisation, { ...given, untilOn: '2029-01-01' }, admin)).toBe('bad_day')
  expect(await overrideState(parts, person, given, admin)).toBe('no_pledge')
  expect(await overrideState(parts, organisation, given, admin)).toBe('set')
  expect(await listRegister(db, today)).toMatchObject([
    { state: 'in_grace', override: { reason: given.reason } },
  ])
  today = '2027-06-30'
  expect(await stateOf(organisation)).toBe('in_grace')
  today = '2027-07-01'
  expect(await stateOf(organisation)).toBe('lapsed')
  today = '2027-06-01'
  expect(await liftOverride(parts, organisation, admin)).toBe(true)
  expect(await stateOf(organisation)).toBe('lapsed')
  expect(londonDate(clock())).toBe(today)
})
