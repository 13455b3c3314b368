import { z } from 'zod'
import { type Asked, one } from '../../platform/http/route.ts'
import { wayBack } from './way-back-rules.ts'

const address = z.email().max(254)

export type SignInForm =
  | { kind: 'valid'; email: string; to: string }
  | { kind: 'invalid'; email: string; to: string; error: string }

/** An address as it is kept: without spaces around it, in small letters. Null when it is none. */
export function readAddress(text: string): string | null {
  const email = text.replaceAll('\0', '').trim().toLowerCase()
  return address.safeParse(email).success ? email : null
}

export function readSignInForm(form: Asked['form']): SignInForm {
  const typed = one(form.email).slice(0, 300)
  const to = wayBack(one(form.to))
  const email = readAddress(typed)
  if (email !== null) return { kind: 'valid', email, to }
  const error =
    typed.trim() === '' ? 'Type your e-mail address.' : 'Type the whole address, such as name@example.org.'
  return { kind: 'invalid', email: typed, to, error }
}
