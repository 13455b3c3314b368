import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roles } from '../kinds/kind.ts'
import { readKinds } from '../kinds/kind-content.ts'
import { nations } from '../urgent-help/helpline.ts'
import { helplines } from '../urgent-help/helpline-content.ts'
import { hasNumber, hasText } from '../urgent-help/helpline-rules.ts'
import { type Answers, noAnswers, type Question, questions } from './finder.ts'
import { resultsOf } from './finder-results.ts'
import { MOST_OF_A_GROUP, MOST_SHOWN } from './finder-rules.ts'
import { agesFor, groupsFor, isLeader, questionAfter, questionBefore } from './finder-steps-rules.ts'
import { readFinderWords } from './finder-words.ts'
import { nothingUnderstood } from './situation-rules.ts'

const words = readFinderWords()
const kinds = readKinds()
const maybe = <Value>(values: readonly Value[]): (Value | undefined)[] => [undefined, ...values]
const resultsFor = (answers: Answers) => resultsOf(kinds, words, helplines, answers, nothingUnderstood)

/** Every choice of the short questions, each with at most one need or one experience. */
function* walks(): Generator<Answers> {
  for (const role of maybe(roles.filter((each) => each !== 'leader_commissioner'))) {
    const ages = agesFor(words, { role }).map((option) => option.id)
    const needs = groupsFor(words, 'needs', { role }).flatMap((group) => group.ids)
    const experiences = groupsFor(words, 'experiences', { role }).flatMap((group) => group.ids)
    for (const age of maybe(ages))
      for (const nation of maybe(nations)) {
        const start = {
          ...noAnswers,
          ...(role && { role }),
          ...(age && { age }),
          ...(nation && { nation }),
        }
        for (const { id } of words.questions.safety.options) yield { ...start, safety: id }
        for (const need of needs) yield { ...start, needs: [need] }
        for (const experience of experiences) yield { ...start, experiences: [experience] }
        yield { ...start, ratherNot: true }
      }
  }
}

describe('the graph of the finder', () => {
  test('has at most seven questions, and each leads on and back, whatever was answered', () => {
    for (const role of maybe(roles)) {
      const answers = { ...noAnswers, ...(role && { role }) }
      const path: (Question | 'results' | 'leaders')[] = ['role']
      for (let at = path.at(-1); at && at !== 'results' && at !== 'leaders'; at = path.at(-1))
        path.push(questionAfter(at, answers))
      expect(path.length - 1).toBeLessThanOrEqual(7)
      expect(path.at(-1)).toBe(isLeader(answers) ? 'leaders' : 'results')
    }
    for (const question of questions.slice(1)) expect(questions).toContain(questionBefore(question))
    expect(questionBefore('results')).toBe(questions.at(-1))
  })

  test('lets every question be passed over in words', () => {
    for (const question of questions) expect(words.questions[question].not_sure).not.toBe('')
  })

  test('ends on every path with kinds of support, a listening group, something everyday, and lines to ring', () => {
    let walked = 0
    for (const answers of walks()) {
      const { shown, lines, notShown } = resultsFor(answers)
      const groups = shown.map(({ kind }) => kind.group)
      walked += 1
      const isGood =
        shown.length > 0 &&
        shown.length <= MOST_SHOWN &&
        groups.includes('listening') &&
        groups.includes('everyday') &&
        groups.every((group) => groups.filter((each) => each === group).length <= MOST_OF_A_GROUP) &&
        lines.filter((line) => hasNumber(line) || hasText(line)).length >= 2 &&
        shown.length + notShown.length <= kinds.length &&
        shown.every(({ reasons }) => reasons.length > 0)
      if (!isGood) expect({ answers, groups, lines: lines.map((line) => line.id) }).toBe('a good ending')
    }
    expect(walked).toBeGreaterThan(10_000)
  })
})

const anyAnswers = fc.record({
  role: fc.constantFrom(...roles.filter((role) => role !== 'leader_commissioner')),
  age: fc.constantFrom(...words.questions.age.options.map((option) => option.id)),
  needs: fc.uniqueArray(fc.constantFrom(...words.questions.needs.groups.flatMap((group) => group.ids)), {
    maxLength: 6,
  }),
  experiences: fc.uniqueArray(
    fc.constantFrom(...words.questions.experiences.groups.flatMap((group) => group.ids)),
    { maxLength: 6 },
  ),
  words: fc.constant(''),
})

describe('whatever somebody chooses', () => {
  test('EMDR never stands above trauma-focused CBT for a child (NICE NG116)', () => {
    const under18 = new Set(['y0_4', 'y5_6', 'y7_11', 'y12_15', 'y16_17'])
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        fc.pre(under18.has(answers.age))
        const order = resultsFor(answers).shown.map(({ kind }) => kind.id)
        const emdr = order.indexOf('emdr')
        return (
          emdr === -1 || (order.includes('trauma_focused_cbt') && order.indexOf('trauma_focused_cbt') < emdr)
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('every reason that starts "because you said" names something they chose', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const said = new Set([...answers.needs, ...answers.experiences])
        return resultsFor(answers)
          .shown.flatMap(({ reasons }) => reasons)
          .every((reason) => !('id' in reason) || said.has(reason.id))
      }),
    )
  })

  test('help that is only for a certain thing is never among the results of somebody who did not name it', () => {
    const someone = { ...noAnswers, role: 'adult_for_self', age: 'y26_64', ratherNot: true } as const
    const { shown, notShown } = resultsFor(someone)
    expect(shown.filter(({ kind }) => kind.only_if.length > 0)).toEqual([])
    // Nothing is hidden from somebody who would rather not say: it is listed with its reason, and can be opened.
    expect(notShown.map(({ kind }) => kind.id)).toContain('survivor_helpline')
  })

  test('joint family work is not offered where somebody at home frightens somebody', () => {
    const { shown, notShown } = resultsFor({
      ...noAnswers,
      role: 'parent_carer',
      experiences: ['lived_with_domestic_abuse', 'domestic_abuse'],
    })
    expect(shown.map(({ kind }) => kind.id)).not.toContain('family_therapy')
    expect(notShown.find(({ kind }) => kind.id === 'family_therapy')?.reason.why).toBe('not_if')
  })
})
