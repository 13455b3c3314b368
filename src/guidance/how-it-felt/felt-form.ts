import { type Asked, many, one } from '../../platform/http/route.ts'
import { feelingsAbout } from './feelings.ts'
import { type About, type Feedback, LONGEST_WORDS } from './how-it-felt.ts'

export type FeltForm =
  | { kind: 'valid'; feedback: Feedback }
  | { kind: 'invalid'; felt: string[]; words: string; wantsAnswer: boolean; error: string }

/** Something chosen, or some words: either is enough. No name and no way to reach anybody is asked for. */
export function readFeltForm(form: Asked['form'], about: About): FeltForm {
  const offered = new Set(feelingsAbout(about).map(({ value }) => value))
  const felt = [...new Set(many(form.felt))].filter((value) => offered.has(value))
  const words = one(form.words).replaceAll('\0', ' ').trim().slice(0, LONGEST_WORDS)
  const wantsAnswer = one(form.answer) === 'yes'
  if (felt.length === 0 && words === '')
    return { kind: 'invalid', felt, words, wantsAnswer, error: 'Choose how it felt, or write a few words' }
  return { kind: 'valid', feedback: { felt, words: words === '' ? null : words, wantsAnswer } }
}
