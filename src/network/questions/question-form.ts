import { type Asked, many, one } from '../../platform/http/route.ts'
import { formOf, type ReadForm } from '../forms/read-form.ts'
import { isMailbox, orNone, typed, typedLines } from '../forms/typed-fields.ts'
import {
  LONGEST_NOTE,
  LONGEST_QUESTION,
  LONGEST_REPLY_TO,
  type Question,
  type ReplyWay,
  replyWays,
  safeTimes,
} from './question.ts'

/** What was typed, for showing it again. */
export interface TypedQuestion {
  words: string
  name: string
  replyWay: string
  email: string
  number: string
  safeTimes: string[]
  safeNote: string
  mayLeaveMessage: boolean
}

export const emptyQuestion: TypedQuestion = {
  words: '',
  name: '',
  replyWay: '',
  email: '',
  number: '',
  safeTimes: [],
  safeNote: '',
  mayLeaveMessage: false,
}

export type QuestionErrors = Partial<Record<'words' | 'replyWay' | 'email' | 'number', string>>
export type QuestionForm = ReadForm<TypedQuestion, { question: Question }>

const digits = (typed: string): string => typed.replaceAll(/[^\d+]/g, '')

function errorsOf(typed: TypedQuestion): QuestionErrors {
  const { replyWay } = typed
  return {
    ...(typed.words === '' ? { words: 'Write a few words, so that the hub knows what you ask' } : {}),
    ...(replyWay === '' ? { replyWay: 'Choose how the answer may reach you' } : {}),
    ...(replyWay === 'email' && !isMailbox(typed.email)
      ? { email: 'Write your e-mail address, like name@example.com, or choose another way' }
      : {}),
    ...((replyWay === 'phone' || replyWay === 'text') && !/^\+?\d{10,15}$/.test(digits(typed.number))
      ? { number: 'Write your phone number with all its figures, or choose another way' }
      : {}),
  }
}

function replyTo({ replyWay, email: address, number }: TypedQuestion): string | null {
  if (replyWay === 'email') return address
  return replyWay === 'phone' || replyWay === 'text' ? number : null
}

export function typedQuestion(form: Asked['form']): TypedQuestion {
  const times = new Set(many(form.times))
  return {
    words: typedLines(form, 'words', LONGEST_QUESTION),
    name: typed(form, 'name', 80),
    replyWay: replyWays.find((way) => way === one(form.way)) ?? '',
    email: typed(form, 'email', LONGEST_REPLY_TO),
    number: typed(form, 'number', LONGEST_REPLY_TO),
    safeTimes: safeTimes.flatMap(({ value }) => (times.has(value) ? [value] : [])),
    safeNote: typedLines(form, 'note', LONGEST_NOTE),
    mayLeaveMessage: one(form.message) === 'yes',
  }
}

/** A few words and one way to answer. Contact details of a way that was not chosen are let go of here. */
export function readQuestionForm(form: Asked['form']): QuestionForm {
  const given = typedQuestion(form)
  const errors = errorsOf(given)
  return formOf(given, errors, () => ({
    question: {
      words: given.words,
      name: orNone(given.name),
      replyWay: given.replyWay as ReplyWay,
      replyTo: replyTo(given),
      safeTimes: given.safeTimes as Question['safeTimes'],
      safeNote: orNone(given.safeNote),
      mayLeaveMessage: given.mayLeaveMessage,
    },
  }))
}
