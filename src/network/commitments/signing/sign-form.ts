import type { SignedIn } from '../../../people/index.ts'
import { type Asked, one } from '../../../platform/http/route.ts'
import { tooLong, wholeLine } from '../../forms/whole-words.ts'
import { type Authority, type HolderKind, longest, type Signatory } from '../pledge/pledge.ts'

export const authorityChoices = [
  { value: 'leads', text: 'I lead it, alone or with others' },
  { value: 'board', text: 'Our board, governors, partners or members agreed it' },
  { value: 'asked', text: 'Somebody who leads it asked me to sign' },
] as const satisfies readonly { value: Authority; text: string }[]

export interface TypedSignature {
  role: string
  authority: string
  authorityFrom: string
  agrees: boolean
  isListed: boolean
}

export type SignForm =
  | { kind: 'valid'; signatory: Signatory; isListed: boolean }
  | { kind: 'invalid'; typed: TypedSignature; errors: Record<string, string> }

/** As it was typed, right or wrong. */
export const typedIn = (form: Asked['form']): TypedSignature => ({
  role: wholeLine(form, 'role'),
  authority: one(form.authority),
  authorityFrom: wholeLine(form, 'authorityFrom'),
  agrees: one(form.agrees) === 'yes',
  isListed: one(form.isListed) === 'yes',
})

/** The name is whoever is signed in; what lets them sign for others is said by them and kept with the signature. */
export function readSignForm(
  form: Asked['form'],
  { personId, name }: Pick<SignedIn, 'personId' | 'name'>,
  kind: HolderKind,
): SignForm {
  const typed = typedIn(form)
  const { role, authorityFrom, agrees, isListed } = typed
  const chosen = authorityChoices.find(({ value }) => value === typed.authority)?.value
  const authority: Authority | undefined = kind === 'person' ? 'self' : chosen
  const needsFrom = authority === 'board' || authority === 'asked'
  const found: Record<string, string | undefined> = {
    role: role === '' ? 'Write your role' : tooLong(role, longest.role),
    authority: authority === undefined ? 'Choose what lets you sign' : undefined,
    authorityFrom:
      needsFrom && authorityFrom === ''
        ? 'Write who, and in what role'
        : tooLong(authorityFrom, longest.owner),
    agrees: agrees ? undefined : 'Tick the box when you have read them',
  }
  const errors: Record<string, string> = {}
  for (const [field, text] of Object.entries(found)) if (text !== undefined) errors[field] = text
  if (authority === undefined || Object.keys(errors).length > 0) {
    return { kind: 'invalid', typed, errors }
  }
  const from = needsFrom ? authorityFrom : null
  return { kind: 'valid', signatory: { personId, name, role, authority, authorityFrom: from }, isListed }
}
