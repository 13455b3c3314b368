import type { Answers, Question } from './finder.ts'
import { isAboutThemselves } from './finder-steps-rules.ts'
import type { FinderWords } from './finder-words.ts'

export interface QuestionModel {
  question: Question
  answers: Answers
  words: FinderWords
  /** The sealed link of this page; null on the first page of a visit. */
  sealed: string | null
  back: string | null
}

/** The question in the words for whoever answers it. */
export const askedOf = ({ question, answers, words }: QuestionModel): string => {
  const asked = words.questions[question]
  switch (answers.role) {
    case undefined:
      return asked.ask
    case 'child':
      return asked.ask_child ?? asked.ask_self ?? asked.ask
    case 'parent_carer':
    case 'kinship_foster_adoptive':
      return asked.ask_carer ?? asked.ask
    default:
      return (isAboutThemselves(answers) ? asked.ask_self : asked.ask_other) ?? asked.ask
  }
}
