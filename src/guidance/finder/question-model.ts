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
export const askedOf = (model: QuestionModel): string => {
  const { question, answers, words } = model
  const asked = words.questions[question]
  if (answers.role === 'child' && asked.ask_child) return asked.ask_child
  return isAboutThemselves(answers) ? (asked.ask_self ?? asked.ask) : asked.ask
}
