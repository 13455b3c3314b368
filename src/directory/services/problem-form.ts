import { type Asked, one } from '../../platform/http/route.ts'

export const problemKinds = [
  { value: 'line_dead', text: 'The number or link does not work' },
  { value: 'details_wrong', text: 'Something on the page is wrong or old' },
  { value: 'did_not_help', text: 'I got in touch and it did not help' },
] as const
export type ProblemKind = (typeof problemKinds)[number]['value']

export const LONGEST_PROBLEM = 1000

export type ProblemForm =
  | { kind: 'valid'; problem: ProblemKind; words: string | null }
  | { kind: 'invalid'; words: string; error: string }

/** Three choices and optional words; no contact details are asked for (directory guide 5). */
export function readProblemForm(form: Asked['form']): ProblemForm {
  const words = one(form.words).replaceAll('\0', ' ').trim().slice(0, LONGEST_PROBLEM)
  const chosen = problemKinds.find((each) => each.value === one(form.kind))
  if (!chosen)
    return {
      kind: 'invalid',
      words,
      error: 'Choose what is wrong. If it is none of these, choose the second.',
    }
  return { kind: 'valid', problem: chosen.value, words: words === '' ? null : words }
}
