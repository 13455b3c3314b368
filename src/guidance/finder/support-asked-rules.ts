import type { SupportAsked } from '../kinds/find-services-form.tsx'
import type { Answers } from './finder.ts'
import type { FinderWords } from './finder-words.ts'
import { situationOf } from './situation-rules.ts'

/**
 * The answers as a search for services. Experiences go as words of the search, which a person can see and change on the
 * results page; an age range goes as its middle.
 */
export function supportAskedOf(answers: Answers, words: FinderWords, kind?: string): SupportAsked {
  const { needs } = situationOf(answers, words)
  const range = words.questions.age.options.find((option) => option.id === answers.age)
  const about = answers.experiences.map((id) => words.labelOf(id))
  return {
    role: answers.role,
    age: range && Math.floor((range.min + Math.min(range.max, 75)) / 2),
    needs: [...needs],
    ...(kind === undefined
      ? { words: [answers.words, ...about].filter((each) => each !== '').join('. ') }
      : { kind }),
  }
}
