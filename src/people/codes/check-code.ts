import type { PeopleParts } from '../people-parts.ts'
import { headersOf, setCookiesOf } from '../sign-in/auth/auth-call.ts'
import type { AskedProving } from '../sign-in/door/signed-in-route.ts'
import { cookiesAfter } from '../sign-in/sign-in-cookie.ts'
import { forgetTries, isTooMany, spendCode } from '../sign-in/tries-queries.ts'
import { readCode } from './code-form.ts'

export type CodeAnswer =
  | {
      kind: 'right'
      cookies: readonly string[]
      cookiesNow: string
      /** How many recovery codes are left, after one was used. */
      recoveryLeft: number | null
    }
  | { kind: 'wrong' | 'pause' }

type Read = NonNullable<ReturnType<typeof readCode>>

/** The headers of the library's answer; null when the code is wrong. */
async function headersWhenRight(
  parts: PeopleParts,
  asked: AskedProving,
  read: Read,
): Promise<Headers | null> {
  const { api } = await parts.auth()
  const call = { headers: headersOf(asked), returnHeaders: true } as const
  if (read.kind === 'app') {
    const { code } = read
    return (await api.verifyTOTP({ ...call, body: { code } }).catch(() => null))?.headers ?? null
  }
  for (const code of read.codes) {
    const checked = await api
      .verifyBackupCode({ ...call, body: { code, disableSession: true } })
      .catch(() => null)
    if (checked) return checked.headers
  }
  return null
}

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
  const checked = await headersWhenRight(parts, asked, read)
  if (!checked) return { kind: 'wrong' }
  if (read.kind === 'app' && !(await spendCode(parts.db, accountId, parts.digest(read.code), now)))
    return { kind: 'wrong' }
  await forgetTries(parts.db, key)
  const between = cookiesAfter(asked.cookies, setCookiesOf(checked))
  const { api } = await parts.auth()
  const { headers } = await api.proveAnew({
    headers: headersOf({ ...asked, cookies: between }),
    returnHeaders: true,
  })
  const cookies = setCookiesOf(headers)
  const recoveryLeft =
    read.kind === 'recovery'
      ? (await api.viewBackupCodes({ body: { userId: accountId } })).backupCodes.length
      : null
  return { kind: 'right', cookies, cookiesNow: cookiesAfter(between, cookies), recoveryLeft }
}
