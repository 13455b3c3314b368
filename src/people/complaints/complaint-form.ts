import { type Asked, one } from '../../platform/http/route.ts'
import { readAddress } from '../sign-in/sign-in-form.ts'

export const LONGEST_COMPLAINT = 3000
/** From 19 June 2026: an answer within 30 days (Data (Use and Access) Act 2025). */
export const DAYS_TO_ANSWER = 30

export type ComplaintForm =
  | { kind: 'valid'; words: string; replyTo: string | null }
  | { kind: 'invalid'; words: string; replyTo: string; errors: { words?: string; replyTo?: string } }

/** What is wrong, and where an answer may go if one is wanted. */
export function readComplaint(form: Asked['form']): ComplaintForm {
  const words = one(form.words).replaceAll('\0', ' ').trim().slice(0, LONGEST_COMPLAINT)
  const typed = one(form.replyTo).trim().slice(0, 254)
  const replyTo = typed === '' ? null : readAddress(typed)
  const errors = {
    ...(words === '' ? { words: 'Tell us what is wrong, in a few words.' } : {}),
    ...(typed !== '' && replyTo === null ? { replyTo: 'Type the whole address, or leave it empty.' } : {}),
  }
  if (Object.keys(errors).length > 0) return { kind: 'invalid', words, replyTo: typed, errors }
  return { kind: 'valid', words, replyTo }
}
