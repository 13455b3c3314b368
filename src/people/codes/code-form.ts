import { type Asked, one } from '../../platform/http/route.ts'

/**
 * What somebody typed, as six figures of the app or as a recovery code (five and five letters); null for anything
 * else.
 */
export function readCode(form: Asked['form']): { kind: 'app' | 'recovery'; code: string } | null {
  const typed = one(form.code).replace(/\s/g, '')
  if (/^\d{6}$/.test(typed)) return { kind: 'app', code: typed }
  if (/^[A-Za-z0-9]{5}-[A-Za-z0-9]{5}$/.test(typed)) return { kind: 'recovery', code: typed }
  return null
}
