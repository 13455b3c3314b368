import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { compileCrisis } from './crisis-compile.ts'
import { loadCrisisRules } from './crisis-content.ts'
import { findCrisis } from './crisis-rules.ts'
import { type CrisisLevel, crisisLevels, crisisThemes } from './crisis-words.ts'

const phrase = z.strictObject({
  text: z.string().min(1),
  level: z.enum(crisisLevels),
  theme: z.enum(crisisThemes).optional(),
  held_out: z.boolean().optional(),
})
const corpus = (name: string) =>
  z.array(phrase).parse(parse(readFileSync(`test/corpora/crisis-${name}.yaml`, 'utf8')))

const rules = loadCrisisRules('content/crisis')

const levelOf = (text: string): CrisisLevel => findCrisis(text, rules).level
const raisesPanel = (level: CrisisLevel): boolean => level === 'emergency' || level === 'urgent'
const share = (of: readonly unknown[], all: readonly unknown[]): number => of.length / all.length

describe('what people write', () => {
  test.each<[string, CrisisLevel]>([
    ['need somewhere to go tonight, he has threatened me', 'emergency'],
    ['he reads my messages i dont have long', 'emergency'],
    ['my daughter wants to die', 'urgent'],
    ['suiside', 'urgent'],
    ['dwi ddim eisiau byw', 'urgent'],
    ['he comes into my room at night', 'safeguarding'],
    ['i have sexual thoughts about children', 'safeguarding'],
    ["I'm not suicidal, just so tired", 'soft'],
    ['my brother took his own life', 'soft'],
    ['my feet are killing me', 'none'],
    ['suicide prevention training for staff', 'none'],
    ['emergency housing in Bristol', 'none'],
  ])('%s: %s', (text, level) => {
    expect(levelOf(text)).toBe(level)
  })

  test('a figure of speech hides nothing that stands beside it', () => {
    expect(levelOf('my feet are killing me and i want to die')).toBe('urgent')
  })

  test('all dangers of a text are told, the most pressing first of all', () => {
    const found = findCrisis('I cut my arms because my stepdad touches me', rules)
    expect(found).toMatchObject({ level: 'urgent', theme: 'self_harm' })
    expect(found.themes).toContainEqual({ theme: 'child_at_risk', level: 'safeguarding' })
  })

  test('capitals, full stops, leetspeak and doubled letters make no difference', () => {
    for (const text of [
      'I WANT TO DIE!!!',
      'i want to... die',
      'i want to k1ll my self',
      'sucidal',
      "can't go onnn",
    ])
      expect(raisesPanel(levelOf(text)), text).toBe(true)
  })
})

describe.each([
  ['never seen while the rules were tuned', true],
  ['seen', false],
])('the corpora, phrases %s', (_, heldOut) => {
  const positive = corpus('positive').filter(({ held_out = false }) => held_out === heldOut)
  const negative = corpus('negative').filter(({ held_out = false }) => held_out === heldOut)

  test('every emergency and every urgent phrase raises a panel', () => {
    const missed = positive.filter(({ text, level }) => raisesPanel(level) && !raisesPanel(levelOf(text)))
    expect(missed.map(({ text }) => text)).toEqual([])
  })

  test('at least 95 in 100 phrases raise the right level, and 93 the right theme with it', () => {
    const right = positive.filter(({ text, level }) => levelOf(text) === level)
    const withTheme = right.filter(({ text, theme }) =>
      findCrisis(text, rules).themes.some((one) => one.theme === theme),
    )
    expect(share(right, positive)).toBeGreaterThanOrEqual(0.95)
    expect(share(withTheme, positive)).toBeGreaterThanOrEqual(0.93)
  })

  test('at most 3 in 100 other texts raise a panel', () => {
    const raised = negative.filter(({ text }) => raisesPanel(levelOf(text)))
    expect(share(raised, negative), raised.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.03)
  })
})

test('no text breaks it', () => {
  const odd = [
    '',
    ' ',
    '\0'.repeat(5000),
    '🙂'.repeat(2500),
    "'".repeat(5000),
    '.'.repeat(5000),
    '我想死'.repeat(1600),
  ]
  const long = ['i ', 'not want to ', 'he is my dad and ', 'k*ll ', 'a\u0301', '12 ', 'اريد '].map((text) =>
    text.repeat(5000 / text.length),
  )
  for (const text of [...odd, ...long, '\ud800', '\u202e'.repeat(99), 'constructor __proto__ toString'])
    expect(() => findCrisis(text, rules)).not.toThrow()
})

test('word groups in a circle are refused', () => {
  const spelling = { same: {}, forgive_a_slip_in: [], not_misspellings: [] }
  const content = {
    fillers: [],
    groups: { a: ['<b>'], b: ['<a>'] },
    spelling,
    ordinaryTalk: [],
    contexts: {},
    rules: [],
  }
  expect(() => compileCrisis(content)).toThrow('a → b → a')
})
