import type { AgeRange, Answers, Situation, WordsUnderstood } from './finder.ts'
import type { FinderWords } from './finder-words.ts'
import { ageOfRole } from './fits-rules.ts'

export const nothingUnderstood: WordsUnderstood = { needs: [], experiences: [] }

/** The age of the person the help is for: as it was said, else as the role says it. */
export function ageOf(
  { role, age }: Pick<Answers, 'role' | 'age'>,
  words: FinderWords,
): AgeRange | undefined {
  const range = words.questions.age.options.find((option) => option.id === age)
  return range ? { min: range.min, max: range.max } : ageOfRole(role)
}

/** What the rules ask for, worked out from what was chosen and what was understood of the person's own words. */
export function situationOf(
  answers: Answers,
  words: FinderWords,
  understood: WordsUnderstood = nothingUnderstood,
): Situation {
  const age = ageOf(answers, words)
  const safety = words.questions.safety.options.find((option) => option.id === answers.safety)?.need
  return {
    ...(answers.role === undefined ? {} : { role: answers.role }),
    ...(age === undefined ? {} : { age }),
    ...(answers.nation === undefined ? {} : { nation: answers.nation }),
    needs: new Set([...answers.needs, ...(safety === undefined ? [] : [safety]), ...understood.needs]),
    experiences: new Set([...answers.experiences, ...understood.experiences]),
    ratherNot: answers.ratherNot ?? false,
  }
}
