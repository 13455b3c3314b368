import { type Asked, one } from '../../platform/http/route.ts'
import { readRecoveryCode } from './recovery-code-rules.ts'

/**
 * What somebody typed, as six figures of the app or as a recovery code in the spellings that it may have been given in;
 * null for anything else.
 */
export function readCode(
  form: Asked['form'],
): { kind: 'app'; code: string } | { kind: 'recovery'; codes: string[] } | null {
  const typed = one(form.code).replace(/\s/g, '')
  if (/^\d{6}$/.test(typed)) return { kind: 'app', code: typed }
  const codes = readRecoveryCode(typed)
  return codes && { kind: 'recovery', codes }
}
