import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/test-database.ts'
import { answerKey } from '../../guidance/index.ts'
import { listOutbox } from '../../platform/mail/mail-queries.ts'
import type { MailTables } from '../../platform/mail/mail-tables.ts'
import { lockOpenHubs } from '../hubs/closing/closing-hub-queries.ts'
import { updateHub } from '../hubs/hub-queries.ts'
import { rememberHubs } from '../hubs/remember-hubs.ts'
import type { Hub, NetworkTables } from '../tables.ts'
import { answerQuestion } from './answer-question.ts'
import { askHub } from './ask-hub.ts'
import { forgetQuestions } from './forget-questions.ts'
import type { Question } from './question.ts'
import { readQuestionForm } from './question-form.ts'
import { findQuestionAnswer, listWaitingQuestions } from './question-queries.ts'
import { remindOverdue } from './remind-overdue.ts'

const database = await testDatabase('demonstration')
const db = database.as<NetworkTables>()
let now = new Date('2026-11-27T18:30:00Z')
const clock = () => now
const parts = {
  db,
  clock,
  hubs: rememberHubs(db, clock),
  publicUrl: () => 'https://towpath.example',
}

const question: Question = {
  words: 'My daughter does not sleep since the fire. Who do we ring first?',
  name: 'Sam',
  replyWay: 'phone',
  replyTo: '07700 900123',
  safeTimes: ['morning'],
  safeNote: 'Say that you are the dentist',
  mayLeaveMessage: false,
}

let leeds: Hub
let national: Hub
const coordinator = { personId: '01936f00-0000-7000-8000-000000000001', name: 'Marlene' }
const outbox = () => listOutbox(database.as<MailTables>(), 100)

beforeAll(async () => {
  await db.updateTable('network.hub').set({ last_active_on: '2026-11-20' }).execute()
  // Questions of the demonstration are out of the way.
  await db.updateTable('network.hub_question').set({ state: 'set_aside' }).execute()
  const hubs = await parts.hubs.list()
  leeds = hubs.find(({ slug }) => slug === 'leeds') as Hub
  national = hubs.find(({ is_national }) => is_national) as Hub
})

describe('a question to a hub', () => {
  test('reaches the hub, promises a day, and no word of it is in an e-mail', async () => {
    const { fetch, promisedOn } = await askHub(parts, leeds, question)
    // A Friday evening, three open days.
    expect(promisedOn).toBe('2026-12-02')
    expect(fetch.split(' ')).toHaveLength(5)
    const [waiting] = await listWaitingQuestions(db, leeds.id)
    expect(waiting).toMatchObject({ words: question.words, reply_to: '07700 900123', state: 'waiting' })
    expect(await listWaitingQuestions(db, national.id)).toEqual([])
    const [mail, ...others] = await outbox()
    expect(others).toEqual([])
    expect(mail).toMatchObject({ recipient: leeds.mailbox, kind: 'hub_question' })
    const said = JSON.stringify(
      await database.pool.query('SELECT * FROM platform.mail').then(({ rows }) => rows),
    )
    for (const secret of ['daughter', '07700', 'Sam', 'dentist', ...fetch.split(' ')])
      expect(said).not.toMatch(new RegExp(`\\b${secret}\\b`, 'i'))
    expect(said).toContain(`https://towpath.example/members/hubs/leeds/questions/${waiting?.id}`)
    expect(await findQuestionAnswer(db, answerKey(fetch))).toMatchObject({ state: 'waiting' })
  })

  test('that is overdue alerts the hub and the national hub, once each working day', async () => {
    const before = (await outbox()).length
    now = new Date('2026-12-02T22:00:00Z')
    expect(await remindOverdue(parts)).toBe(0)
    now = new Date('2026-12-03T07:00:00Z')
    const both = await Promise.all([remindOverdue(parts), remindOverdue(parts)])
    expect(both.toSorted()).toEqual([0, 1])
    const told = (await outbox()).slice(0, -before)
    expect(told.map(({ recipient }) => recipient).sort()).toEqual([leeds.mailbox, national.mailbox].sort())
    expect(told[0]?.text).toContain('1 person is waiting')
    // Saturday, then Monday.
    now = new Date('2026-12-05T07:00:00Z')
    expect(await remindOverdue(parts)).toBe(0)
    now = new Date('2026-12-07T07:00:00Z')
    expect(await remindOverdue(parts)).toBe(1)
  })

  test('is answered once, wakes the hub, and is forgotten 60 days after', async () => {
    const { fetch } = await askHub(parts, leeds, {
      ...question,
      replyWay: 'email',
      replyTo: 'sam@example.org',
    })
    const waiting = await listWaitingQuestions(db, leeds.id)
    const asked = waiting.find(({ reply_way }) => reply_way === 'email')
    const answer = { answer: 'You could ring Beckside.\n\nThey know families after a fire.' }
    const given = { hub: leeds, person: coordinator, id: asked?.id ?? '' }
    expect(await answerQuestion(parts, { ...given, hub: national }, answer)).toBe('gone')
    expect(await answerQuestion(parts, given, answer)).toBe('answered')
    expect(await answerQuestion(parts, given, { answer: 'Another' })).toBe('gone')
    expect(await findQuestionAnswer(db, answerKey(fetch))).toMatchObject({ state: 'answered', ...answer })
    const sent = (await outbox()).find(({ recipient }) => recipient === 'sam@example.org')
    expect(sent).toMatchObject({ subject: 'An answer for you', kind: 'hub_answer' })
    expect(sent?.text).not.toContain('daughter')

    now = new Date('2027-02-04T08:00:00Z')
    expect(await forgetQuestions(parts)).toBe(0)
    now = new Date('2027-02-06T08:00:00Z')
    expect(await forgetQuestions(parts)).toBe(1)
    const left = await db
      .selectFrom('network.hub_question')
      .selectAll()
      .where('id', '=', asked?.id ?? '')
      .executeTakeFirst()
    expect(left).toMatchObject({ words: null, reply_to: null, name: null, answer: null, answer_key: null })
    expect(left?.forgotten_on).toBe('2027-02-06')
    now = new Date('2026-12-07T08:00:00Z')
  })

  test('to a hub that rests is read by the national hub as well, and the later promise is made', async () => {
    await db
      .updateTable('network.hub')
      .set({ last_active_on: '2026-06-01' })
      .where('id', '=', leeds.id)
      .execute()
    parts.hubs.forget()
    const resting = (await parts.hubs.bySlug('leeds')) as Hub
    const { promisedOn } = await askHub(parts, resting, { ...question, replyWay: 'words', replyTo: null })
    // A Monday, and the five working days of the national hub instead of three.
    expect(promisedOn).toBe('2026-12-14')
    expect((await listWaitingQuestions(db, national.id)).map(({ reply_way }) => reply_way)).toEqual(['words'])
  })

  test('that comes after many from one connection is kept, and fills no mailbox', async () => {
    const before = (await outbox()).length
    await askHub(parts, leeds, { ...question, words: 'One of very many' }, { isQuiet: true })
    const waiting = await listWaitingQuestions(db, leeds.id)
    expect(waiting.map(({ words }) => words)).toContain('One of very many')
    expect(await outbox()).toHaveLength(before)
  })

  test('to a hub that closes at the same moment is kept by the national hub, where somebody reads it', async () => {
    const words = 'Is anybody there?'
    const asked = await db.transaction().execute(async (tx) => {
      await lockOpenHubs(tx, [leeds.id])
      const asking = askHub(parts, leeds, { ...question, words })
      await setTimeout(200)
      await updateHub(tx, leeds.id, { ended_on: '2026-12-07' })
      return { asking }
    })
    expect((await asked.asking).hub.slug).toBe(national.slug)
    const read = (await listWaitingQuestions(db, national.id)).find((each) => each.words === words)
    expect(read?.hub_id).toBe(national.id)
  })
})

test('a question without words, without a way, or with half a number comes back with what was typed', () => {
  expect(readQuestionForm({})).toMatchObject({
    kind: 'invalid',
    errors: { words: expect.any(String), replyWay: expect.any(String) },
  })
  expect(readQuestionForm({ words: 'hello', way: 'phone', number: '0113' })).toMatchObject({
    kind: 'invalid',
    errors: { number: expect.any(String) },
    typed: { words: 'hello', number: '0113' },
  })
  // A number that was typed and not chosen is let go of.
  expect(
    readQuestionForm({ words: 'hello', way: 'words', number: '07700 900123', times: ['any', 'midnight'] }),
  ).toMatchObject({
    kind: 'valid',
    question: { replyWay: 'words', replyTo: null, safeTimes: ['any'] },
  })
})
