import type { Answers, Situation, WordsUnderstood } from './finder.ts'
import type { FinderWords } from './finder-words.ts'
import { ageOfRole } from './fits-rules.ts'

export const nothingUnderstood: WordsUnderstood = { needs: [], experiences: [] }

/** What the rules ask for, worked out from what was chosen and what was understood of the person's own words. */
export function situationOf(
  answers: Answers,
  words: FinderWords,
  understood: WordsUnderstood = nothingUnderstood,
): Situation {
  const range = words.questions.age.options.find((option) => option.id === answers.age)
  const age = range ? { min: range.min, max: range.max } : ageOfRole(answers.role)
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
