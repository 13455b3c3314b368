import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/test-database.ts'
import type { GuidanceTables } from '../tables.ts'
import { answerKey } from './answer-words.ts'
import { readFeltForm } from './felt-form.ts'
import { closeFeedback, findAnswer, listWaitingFeedback } from './felt-queries.ts'
import type { Subject } from './how-it-felt.ts'
import { keepFeedback } from './keep-feedback.ts'

const db = (await testDatabase()).as<GuidanceTables>()
const clock = () => new Date('2026-11-22T23:30:00Z')
const subject: Subject = {
  about: 'service',
  of: '0191d7a2-0000-7000-8000-000000000001',
  name: 'A service',
  href: '/service/x',
}

describe('how it felt', () => {
  test('is kept with its day and without a name, waits to be read, and is answered to whoever holds the words', async () => {
    const kept = await keepFeedback({ db, clock }, subject, {
      felt: ['listened', 'hard_to_start'],
      words: 'The first call took three tries.',
      wantsAnswer: true,
    })
    const fetch = kept.kind === 'kept' ? (kept.fetch ?? '') : ''
    expect(fetch.split(' ')).toHaveLength(5)
    const [waiting] = await listWaitingFeedback(db)
    expect(waiting).toMatchObject({
      of: subject.of,
      felt: ['listened', 'hard_to_start'],
      said_on: '2026-11-22',
      wants_answer: true,
    })
    const stored = JSON.stringify(await db.selectFrom('guidance.how_it_felt').selectAll().execute())
    for (const word of fetch.split(' ')) expect(stored).not.toContain(`"${word}`)

    const typed = ` ${fetch.toUpperCase().replaceAll(' ', '-')}. `
    expect(await findAnswer(db, answerKey(typed))).toEqual({ state: 'waiting', answer: null })
    const answer = 'Thank you. They now have a second line.'
    expect(await closeFeedback(db, waiting?.id ?? '', answer, clock())).toBe(true)
    expect(await findAnswer(db, answerKey(typed))).toEqual({ state: 'answered', answer })
    expect(await findAnswer(db, answerKey('apple apple apple apple apple'))).toBeUndefined()
    expect(await closeFeedback(db, waiting?.id ?? '', 'Twice', clock())).toBe(false)
    expect(await listWaitingFeedback(db)).toEqual([])
  })

  test('without wanting an answer leaves nothing that could fetch one', async () => {
    expect(
      await keepFeedback({ db, clock }, subject, { felt: [], words: 'It was fine.', wantsAnswer: false }),
    ).toEqual({ kind: 'kept', fetch: null })
    expect((await listWaitingFeedback(db))[0]).toMatchObject({ words: 'It was fine.', wants_answer: false })
  })

  test('asks again, kindly, when there is neither a choice nor a word, and leaves out what was not offered', () => {
    expect(readFeltForm({ felt: 'five_stars', words: ' ' }, 'service').kind).toBe('invalid')
    expect(readFeltForm({ felt: ['safe', 'clear', 'safe'] }, 'service')).toEqual({
      kind: 'valid',
      feedback: { felt: ['safe'], words: null, wantsAnswer: false },
    })
  })
})
