import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readThesaurus } from '../thesaurus/thesaurus-content.ts'
import { type CrisisLevel, crisisLevels, dangerIn } from './crisis-words.ts'
import { createCrisisReader } from './read-crisis.ts'

const corpus = z
  .array(
    z.looseObject({
      text: z.string(),
      level: z.enum(crisisLevels),
      held_out: z.boolean().default(false),
    }),
  )
  .parse(parse(readFileSync('test/corpora/crisis-now-or-then.yaml', 'utf8')))
const ordinary = z
  .array(z.looseObject({ text: z.string() }))
  .parse(parse(readFileSync('test/corpora/crisis-negative.yaml', 'utf8')))

const read = createCrisisReader('content', readThesaurus())

const levelOf = (text: string): CrisisLevel => read(text).level
const isPressing = (level: CrisisLevel): boolean => level === 'emergency' || level === 'urgent'
const isCalm = (level: CrisisLevel): boolean => level === 'none' || level === 'soft'

test('a teenager afraid that a parent sees the phone is not taken for an adult in danger at home', () => {
  const themes = (text: string) => dangerIn(read(text))?.themes
  expect(themes('i keep cutting myself and im scared my mum will look at my phone')).toEqual(['self_harm'])
  expect(levelOf('im scared my mum will see my arms')).toBe('soft')
  for (const text of [
    'im scared of my mum',
    'scared my husband will look at my phone',
    'scared my dad will see my phone and hurt me',
  ])
    expect(isPressing(levelOf(text)), text).toBe(true)
})

test('“cant go on” is heard as despair, and not as a blow at home', () => {
  for (const text of ['cant go on', 'i cant go on'])
    expect(dangerIn(read(text)), text).toEqual({ level: 'urgent', themes: ['suicide'] })
})

test('asking for help says nothing of danger; what stands beside it does', () => {
  for (const text of ['help', 'help me', 'please help me', 'PLEASE HELP!!', 'somebody please help me sleep'])
    expect(isPressing(levelOf(text)), text).toBe(false)
  for (const text of ['help me now', 'help me he is here', 'please help me i want to die'])
    expect(isPressing(levelOf(text)), text).toBe(true)
})

test('a panel about what is pressing leaves out the past and worries of the same text', () => {
  expect(dangerIn(read('i was raped at the weekend'))).toEqual({
    level: 'urgent',
    themes: ['sexual_assault'],
  })
  expect(dangerIn(read('i was abused when i was small'))).toMatchObject({ level: 'soft' })
  expect(dangerIn(read('help with my garden'))).toBeNull()
})

test('nobody caring, a head that is a mess and one word of the past bring somebody to talk to', () => {
  for (const text of ['no one cares', 'my head is a mess', 'abused']) expect(levelOf(text), text).toBe('soft')
})

describe('when it is told of, and by whom', () => {
  test.each<[then: string, now: string]>([
    ['he hit me when I was small', 'he hit me again last night'],
    ['my uncle abused me as a child, I am 46', 'my uncle abused me as a child and he is outside now'],
    ['I took an overdose as a student in 1998', 'I took an overdose an hour ago'],
    ['self harm stopped last year', 'self harm stopped last year but she has fresh cuts'],
    ['I self harmed when I was 12', 'I have been self harming since I was 12'],
    ['he beat me in 2019', 'he has beaten me since 2019 and it is getting worse'],
    ['we fled my husband two years ago', 'we fled my husband and have nowhere to sleep'],
    ['my brother took his own life in 2018', 'my brother took his own life and I want to join him'],
    ['I was suicidal in my twenties', 'I was suicidal in my twenties and the thoughts are back'],
    ['what is a refuge', 'where is a refuge for me tonight'],
    ['GP looking for therapy for a patient who was raped years ago', 'GP, a patient told me she is suicidal'],
    ['training on self harm for school nurses', 'I am a school nurse, a girl is self harming tonight'],
  ])('%s | %s', (then, now) => {
    expect(isPressing(levelOf(then)), then).toBe(false)
    expect(isPressing(levelOf(now)), now).toBe(true)
  })

  test.each([
    'he has taken all his tablets',
    'my dad has a knife and he is coming up the stairs',
    'baby has gone floppy after being shaken',
    'my husband beat me again last night',
    'I was raped on Saturday',
    'they are flying my cousin to Somalia on Monday to be cut',
    'my parents are taking me to Pakistan to marry me off',
    'my daughter is 12 and never came home from school',
    'my wife had a baby ten days ago and thinks he is the devil',
    'she has not eaten for six days and keeps fainting',
  ])('%s: help comes first', (text) => {
    expect(isPressing(levelOf(text))).toBe(true)
  })

  test.each([
    'a year 4 pupil told me that her dad hits her with a slipper',
    'im 14 and my stepdad hits me most days',
    'im 17. it has been happening since i was 8. he lives with us',
    'i been running drugs for olders and they wont let me stop',
    'health visitor: baby of 5 weeks with a bruise on his cheek',
  ])('%s: somebody who can act is named', (text) => {
    expect(isCalm(levelOf(text))).toBe(false)
  })
})

describe.each([
  ['seen', false],
  ['written last', true],
])('the corpus of now or then, texts %s', (_, heldOut) => {
  const texts = corpus.filter(({ held_out }) => held_out === heldOut)

  test('every emergency and every urgent text shows a panel', () => {
    const missed = texts.filter(({ text, level }) => isPressing(level) && !isPressing(levelOf(text)))
    expect(missed.map(({ text }) => text)).toEqual([])
  })

  test('at least 93 in 100 pressing panels are for somebody who is in danger, or may be', () => {
    const shown = texts.filter(({ text }) => isPressing(levelOf(text)))
    const needless = shown.filter(({ level }) => isCalm(level)).map(({ text }) => text)
    expect(needless.length / shown.length, needless.join('\n')).toBeLessThanOrEqual(0.07)
  })

  test('at most 5 in 100 children and adults at risk get no panel at all', () => {
    const atRisk = texts.filter(({ level }) => level === 'safeguarding')
    const missed = atRisk.filter(({ text }) => isCalm(levelOf(text))).map(({ text }) => text)
    expect(missed.length / atRisk.length, missed.join('\n')).toBeLessThanOrEqual(0.05)
  })
})

test('likeness raises at most 3 in 100 ordinary texts', () => {
  const raised = ordinary.filter(({ text }) => isPressing(levelOf(text))).map(({ text }) => text)
  expect(raised.length / ordinary.length, raised.join('\n')).toBeLessThanOrEqual(0.03)
})
