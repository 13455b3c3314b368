import type { PeopleParts } from '../people-parts.ts'
import { headersOf, setCookiesOf } from '../sign-in/auth/auth-call.ts'
import type { AskedProving } from '../sign-in/door/signed-in-route.ts'
import { cookiesAfter } from '../sign-in/sign-in-cookie.ts'
import { forgetTries, isTooMany, spendCode } from '../sign-in/tries-queries.ts'
import { readCode } from './code-form.ts'

export type CodeAnswer =
  | { kind: 'right'; cookies: readonly string[]; cookiesNow: string }
  | { kind: 'wrong' | 'pause' }

/**
 * Checks a code from the app, or a recovery code, and makes a new sign-in in place of this one when it is right.
 * Tries are slowed down for the account, never shut out: a passkey and the next hour work as ever.
 */
export async function checkCode(parts: PeopleParts, asked: AskedProving): Promise<CodeAnswer> {
  const { accountId } = asked.person
  const now = parts.clock()
  const key = parts.digest(`code ${accountId}`)
  if (await isTooMany(parts.db, key, now)) return { kind: 'pause' }
  const read = readCode(asked.form)
  if (!read) return { kind: 'wrong' }
  const { api } = await parts.auth()
  const call = { body: { code: read.code }, headers: headersOf(asked), returnHeaders: true } as const
  const checked = await (read.kind === 'app'
    ? api.verifyTOTP(call)
    : api.verifyBackupCode({ ...call, body: { ...call.body, disableSession: true } })
  ).catch(() => null)
  if (!checked) return { kind: 'wrong' }
  if (read.kind === 'app' && !(await spendCode(parts.db, accountId, parts.digest(read.code), now)))
    return { kind: 'wrong' }
  await forgetTries(parts.db, key)
  const first = setCookiesOf(checked.headers)
  const between = cookiesAfter(asked.cookies, first)
  const { headers } = await api.proveAnew({
    headers: headersOf({ ...asked, cookies: between }),
    returnHeaders: true,
  })
  const cookies = setCookiesOf(headers)
  return { kind: 'right', cookies, cookiesNow: cookiesAfter(between, cookies) }
}
