import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roles } from '../kinds/kind.ts'
import { readKinds } from '../kinds/kind-content.ts'
import { nations } from '../urgent-help/helpline.ts'
import { helplines } from '../urgent-help/helpline-content.ts'
import { hasNumber, hasText } from '../urgent-help/helpline-rules.ts'
import { type Answers, noAnswers, type Question, questions } from './finder.ts'
import { readAnswer } from './finder-form.ts'
import { resultsOf } from './finder-results.ts'
import { MOST_OF_A_GROUP, MOST_SHOWN } from './finder-rules.ts'
import { agesFor, groupsFor, isLeader, questionAfter, questionBefore } from './finder-steps-rules.ts'
import { readFinderWords } from './finder-words.ts'
import { nothingUnderstood } from './situation-rules.ts'

const words = readFinderWords()
const kinds = readKinds()
const maybe = <Value>(values: readonly Value[]): (Value | undefined)[] => [undefined, ...values]
const resultsFor = (answers: Answers) => resultsOf(kinds, words, helplines, answers, nothingUnderstood)

const asked = (question: 'needs' | 'experiences', answers: Pick<Answers, 'role' | 'age'>): string[] =>
  groupsFor(words, question, answers).flatMap((group) => group.ids)

/** Every choice of the short questions, each with at most one need or one experience. */
function* walks(): Generator<Answers> {
  for (const role of maybe(roles.filter((each) => each !== 'leader_commissioner'))) {
    const ages = agesFor(words, { role }).map((option) => option.id)
    for (const age of maybe(ages)) {
      const needs = asked('needs', { role, age })
      const experiences = asked('experiences', { role, age })
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

describe('what is asked of somebody', () => {
  const everybody = roles
    .filter((role) => role !== 'leader_commissioner')
    .flatMap((role) => agesFor(words, { role }).map(({ id }) => ({ role, age: id })))
  const saidTo = (answers: Pick<Answers, 'role' | 'age'>) =>
    (['needs', 'experiences'] as const).flatMap((question) =>
      asked(question, answers).map((id) => words.saidAs(id, answers.role)),
    )

  test('is in words for whoever answers: nobody who asks for themselves reads about "them" or "a child"', () => {
    for (const role of ['child', 'young_person', 'adult_for_self'] as const)
      for (const said of saidTo({ role })) {
        expect(said, role).not.toMatch(/\b(?:themsel(?:f|ves)|looking after them|my|me|I|your child)\b/)
        if (role === 'child') expect(said.split(' ').length, said).toBeLessThanOrEqual(12)
      }
    for (const role of ['parent_carer', 'professional', 'partner_friend_family'] as const)
      for (const said of saidTo({ role }))
        expect(said, role).not.toMatch(/\b(?:yourself|happened to you|my|I)\b/)
  })

  test('fits the age: of children under 12, and of whoever looks after one, nothing is asked that is for adults', () => {
    const notOfChildren = [
      'domestic_abuse',
      'sexual_assault',
      'sexual_exploitation',
      'fgm',
      'military_service',
    ]
    expect(asked('experiences', { role: 'child' }).filter((id) => notOfChildren.includes(id))).toEqual([])
    expect(asked('needs', { role: 'child' })).not.toContain('worried_about_own_thoughts')
    const ofSeven = asked('experiences', { role: 'parent_carer', age: 'y7_11' })
    for (const id of ['military_service', 'work_exposure']) expect(ofSeven).not.toContain(id)
    expect(asked('experiences', { role: 'professional', age: 'y0_4' })).not.toContain('stalking_harassment')
    expect(asked('experiences', { role: 'professional', age: 'y26_64' })).not.toContain(
      'harmful_sexual_behaviour_by_child',
    )
    expect(asked('needs', { role: 'adult_for_self' })).not.toContain('child_distressed_behaviour')
  })

  test('leaves nothing out for all: each need and experience can be said by somebody', () => {
    for (const question of ['needs', 'experiences'] as const) {
      const said = new Set(everybody.flatMap((one) => asked(question, one)))
      for (const id of words.questions[question].groups.flatMap(({ ids }) => ids)) expect(said).toContain(id)
    }
  })

  // A line for each group is about a screen and a half of a small phone; nine boxes are as many as one may open at once.
  test('is no wall: at most nine groups, of at most nine boxes each', () => {
    for (const one of [...everybody, {}])
      for (const question of ['needs', 'experiences'] as const) {
        const groups = groupsFor(words, question, one)
        expect(groups.length).toBeLessThanOrEqual(9)
        for (const { ids } of groups) expect(ids.length).toBeLessThanOrEqual(9)
      }
  })

  test('goes when role or age change so that it is not asked any more, and stays where it is', () => {
    const adult = {
      ...noAnswers,
      role: 'adult_for_self',
      needs: ['grief'],
      experiences: ['military_service', 'parent_in_prison'],
    } as const
    const young = readAnswer('role', { role: 'young_person' }, words, {
      ...adult,
      needs: [...adult.needs],
      experiences: [...adult.experiences],
    })
    expect(young).toMatchObject({ needs: ['grief'], experiences: ['parent_in_prison'] })
  })
})

describe('what leads', () => {
  test('kinship, foster and adoptive families are shown what is made for them before any method', () => {
    for (const age of agesFor(words, { role: 'kinship_foster_adoptive' }).filter(({ max }) => max <= 25))
      for (const needs of [[], ['child_distressed_behaviour'], ['baby_bonding', 'parenting_after_trauma']]) {
        const { shown } = resultsFor({
          ...noAnswers,
          role: 'kinship_foster_adoptive',
          age: age.id,
          nation: 'england',
          needs,
        })
        expect(shown[0]?.kind.id).toBe('fostering_adoption_kinship_support')
        expect(shown[0]?.lines.map(({ id }) => id)).toContain('family-rights-group')
      }
  })

  test('somebody at work is sent to their safeguarding lead first, and about a child to a line for adults', () => {
    const teacher = { ...noAnswers, role: 'professional', age: 'y7_11', nation: 'england' } as const
    expect(resultsFor(teacher).tell?.map(({ id }) => id)).toEqual(['nspcc'])
    expect(resultsFor({ ...teacher, age: 'y26_64' }).tell).toEqual([])
    expect(resultsFor({ ...teacher, role: 'parent_carer' }).tell).toBeNull()
  })

  test('help by telephone names a number or a text that somebody of this age may use', () => {
    for (const role of ['child', 'young_person', 'adult_for_self', 'parent_carer', 'professional'] as const)
      for (const { kind, lines } of resultsFor({ ...noAnswers, role }).shown)
        if (kind.group === 'listening')
          expect(lines.filter((line) => hasNumber(line) || hasText(line)).length, kind.id).toBeGreaterThan(0)
  })
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

  test('nor where nobody gave an age, which may be that of a child', () => {
    for (const role of ['professional', 'volunteer_community', 'partner_friend_family'] as const)
      for (const needs of [[], ['sleep_nightmares'], ['flashbacks_memories']]) {
        const order = resultsFor({ ...noAnswers, role, needs }).shown.map(({ kind }) => kind.id)
        const emdr = order.indexOf('emdr')
        expect(emdr === -1 || order.indexOf('trauma_focused_cbt') < emdr, order.join()).toBe(true)
      }
  })

  test('whoever said little begins with people who listen and everyday help, not with a method', () => {
    for (const role of ['young_person', 'adult_for_self', 'parent_carer', 'professional'] as const) {
      const [first] = resultsFor({ ...noAnswers, role }).shown
      expect(['listening', 'everyday']).toContain(first?.kind.group)
    }
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
