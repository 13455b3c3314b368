import type { Role } from '../kinds/kind.ts'
import { isAsked } from './choice-rules.ts'
import { type Answers, type Question, questions } from './finder.ts'
import type { FinderWords, OptionGroup } from './finder-words.ts'
import { ageOf } from './situation-rules.ts'

const aboutThemselves: readonly (Role | undefined)[] = ['child', 'young_person', 'adult_for_self']

export const isAboutThemselves = ({ role }: Pick<Answers, 'role'>): boolean => aboutThemselves.includes(role)

/** Leaders and commissioners ask for a team or an area, not for a person: they are shown another door. */
export const isLeader = ({ role }: Pick<Answers, 'role'>): boolean => role === 'leader_commissioner'

/** The question after this one, or the results. */
export function questionAfter(question: Question, answers: Answers): Question | 'results' | 'leaders' {
  if (question === 'role' && isLeader(answers)) return 'leaders'
  return questions[questions.indexOf(question) + 1] ?? 'results'
}

export const questionBefore = (question: Question | 'results'): Question | null =>
  question === 'results' ? 'words' : (questions[questions.indexOf(question) - 1] ?? null)

const mayBeAged: Partial<Record<Role, (option: { min: number; max: number }) => boolean>> = {
  child: ({ max, min }) => min >= 5 && max < 12,
  young_person: ({ min, max }) => min >= 12 && max < 18,
  adult_for_self: ({ min }) => min >= 18,
}

/** Ages that fit who is asking: somebody who said "under 12" is not asked whether they are 65. */
export const agesFor = (words: FinderWords, { role }: Pick<Answers, 'role'>) =>
  words.questions.age.options.filter((option) => (role && mayBeAged[role]?.(option)) ?? true)

const isFor = (group: OptionGroup, role: Role | undefined): boolean =>
  role === undefined
    ? group.only_for === undefined
    : (group.only_for?.includes(role) ?? true) && !group.not_for?.includes(role)

/** What is asked of this reader, for somebody of this age, in groups. A group in which nothing is left is not there. */
export function groupsFor(
  words: FinderWords,
  question: 'needs' | 'experiences',
  answers: Pick<Answers, 'role' | 'age'>,
): OptionGroup[] {
  const age = ageOf(answers, words)
  return words.questions[question].groups
    .filter((group) => isFor(group, answers.role))
    .map((group) => ({
      ...group,
      ids: group.ids.filter((id) => isAsked(words.choices.get(id), answers.role, age)),
    }))
    .filter((group) => group.ids.length > 0)
}
