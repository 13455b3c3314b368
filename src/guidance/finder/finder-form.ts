import { type Asked, many, one } from '../../platform/http/route.ts'
import { roles } from '../kinds/kind.ts'
import { nations } from '../urgent-help/helpline.ts'
import { type Answers, betterWords, LONGEST_OWN_WORD, LONGEST_WORDS, type Question } from './finder.ts'
import { groupsFor } from './finder-steps-rules.ts'
import type { FinderWords } from './finder-words.ts'

/** The value of "I would rather not say" among the experiences. */
export const RATHER_NOT = 'rather_not'
export const OWN = 'own'

const clean = (text: string): string => text.replaceAll('\0', ' ').normalize('NFKC').trim()

const without = <Key extends keyof Answers>(answers: Answers, ...keys: Key[]): Answers => {
  const rest = { ...answers }
  for (const key of keys) delete rest[key]
  return rest
}

const optional = <Key extends keyof Answers>(key: Key, value: Answers[Key] | undefined) =>
  value === undefined ? {} : { [key]: value }

function readBetter(form: Asked['form']): Answers['better'] {
  const chosen = one(form.better)
  if (chosen === OWN) {
    const own = clean(one(form.own_word)).slice(0, LONGEST_OWN_WORD)
    return own === '' ? undefined : { own }
  }
  return betterWords.find((each) => each === chosen)
}

/** Of these needs or experiences, those that are asked of whoever gave these answers. */
function onlyAsked(
  ids: readonly string[],
  words: FinderWords,
  question: 'needs' | 'experiences',
  answers: Answers,
): string[] {
  const asked = new Set(groupsFor(words, question, answers).flatMap((group) => group.ids))
  return [...new Set(ids)].filter((id) => asked.has(id))
}

// What was chosen for one reader or age stands under the next only as far as it is asked of them too.
const stillAsked = (answers: Answers, words: FinderWords): Answers => ({
  ...answers,
  needs: onlyAsked(answers.needs, words, 'needs', answers),
  experiences: onlyAsked(answers.experiences, words, 'experiences', answers),
})

/**
 * The answers with this question's taken from a form. Whatever was sent, what is not one of the options counts as passed
 * over; nothing is ever refused. A role that changes takes the age with it, because the ages offered follow the role.
 */
export function readAnswer(
  question: Question,
  form: Asked['form'],
  words: FinderWords,
  before: Answers,
): Answers {
  const chosen = one(form[question])
  switch (question) {
    case 'role': {
      const role = roles.find((each) => each === chosen)
      if (role === before.role) return before
      return stillAsked({ ...without(before, 'role', 'age'), ...optional('role', role) }, words)
    }
    case 'safety': {
      const option = words.questions.safety.options.find((each) => each.id === chosen)
      return { ...without(before, 'safety'), ...optional('safety', option?.id) }
    }
    case 'age': {
      const option = words.questions.age.options.find((each) => each.id === chosen)
      return stillAsked({ ...without(before, 'age'), ...optional('age', option?.id) }, words)
    }
    case 'nation':
      return {
        ...without(before, 'nation'),
        ...optional(
          'nation',
          nations.find((each) => each === chosen),
        ),
      }
    case 'needs':
      return { ...before, needs: onlyAsked(many(form.needs), words, 'needs', before) }
    case 'experiences': {
      const ratherNot = many(form.experiences).includes(RATHER_NOT)
      return {
        ...without(before, 'ratherNot'),
        experiences: onlyAsked(many(form.experiences), words, 'experiences', before),
        ...(ratherNot ? { ratherNot } : {}),
      }
    }
    case 'words':
      return {
        ...without(before, 'better'),
        words: clean(one(form.words)).slice(0, LONGEST_WORDS),
        ...optional('better', readBetter(form)),
      }
  }
}

/** The answers as they were before this question was asked: "I'm not sure" leaves nothing behind. */
export const passOver = (question: Question, words: FinderWords, answers: Answers): Answers =>
  readAnswer(question, {}, words, answers)
