import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import { one } from '../../platform/http/route.ts'
import type { AuditDeed } from '../audit/audit-deed.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { findProofs } from '../sign-in/account-queries.ts'
import { headersOf, setCookiesOf } from '../sign-in/auth/auth-call.ts'
import type { AskedProving } from '../sign-in/door/signed-in-route.ts'
import { wayBack } from '../sign-in/way-back-rules.ts'
import { checkCode } from './check-code.ts'
import { Codes, SetUpCodes } from './codes-views.tsx'
import { RecoveryCodes } from './recovery-codes-views.tsx'

const TITLE = 'Codes from an app'

const doneWords = { stopped: 'Stopped. We ask for no code from an app any more.' }

/** What somebody came for, as each of these forms carries it on. */
const toOf = ({ form }: AskedProving): string => wayBack(one(form.to))

const note = (parts: PeopleParts, { person }: AskedProving, deed: AuditDeed) =>
  inTransaction(parts.db, (tx) => recordAudit(tx, { person, deed, at: parts.clock() }))

export const codesPage =
  (parts: PeopleParts) =>
  async (asked: AskedProving): Promise<Answer> => {
    const { hasCodes } = await findProofs(parts.db, asked.person.accountId)
    const to = wayBack(asked.query.to ?? '')
    return page(TITLE, <Codes isOn={hasCodes} to={to} done={doneOf(doneWords, asked)} />)
  }

export const beginCodesDeed =
  (parts: PeopleParts) =>
  async (asked: AskedProving): Promise<Answer> => {
    const { api } = await parts.auth()
    const made = await api
      .enableTwoFactor({ body: { method: 'totp' }, headers: headersOf(asked) })
      .catch(() => null)
    if (made?.method !== 'totp') return redirect(paths.codes)
    return page(TITLE, <SetUpCodes uri={made.totpURI} to={toOf(asked)} />)
  }

export const confirmCodesDeed =
  (parts: PeopleParts) =>
  async (asked: AskedProving): Promise<Answer> => {
    const { api } = await parts.auth()
    const checked = await checkCode(parts, asked)
    if (checked.kind !== 'right') {
      const known = await api.getTOTPURI({ body: {}, headers: headersOf(asked) }).catch(() => null)
      if (!known) return redirect(paths.codes)
      const error =
        checked.kind === 'pause'
          ? 'There were many tries. Please wait a few minutes, then try again.'
          : 'That code did not fit. Wait for the next one in the app, and type its six figures. If none fits, look whether your phone shows the right time.'
      return invalidForm(TITLE, <SetUpCodes uri={known.totpURI} to={toOf(asked)} error={error} />)
    }
    await note(parts, asked, 'add_codes')
    return recoveryCodes(parts, asked, checked.cookiesNow, checked.cookies)
  }

async function recoveryCodes(
  parts: PeopleParts,
  asked: AskedProving,
  cookiesNow: string,
  cookies: readonly string[] = [],
): Promise<Answer> {
  const { api } = await parts.auth()
  const headers = headersOf({ ...asked, cookies: cookiesNow })
  const { backupCodes } = await api.generateBackupCodes({ body: {}, headers })
  return { ...page('Recovery codes', <RecoveryCodes codes={backupCodes} to={toOf(asked)} />), cookies }
}

/** New ones; the ones from before are worth nothing. */
export const recoveryCodesDeed =
  (parts: PeopleParts) =>
  async (asked: AskedProving): Promise<Answer> => {
    const { hasCodes } = await findProofs(parts.db, asked.person.accountId)
    if (!hasCodes) return redirect(paths.codes)
    await note(parts, asked, 'renew_recovery_codes')
    return recoveryCodes(parts, asked, asked.cookies)
  }

export const stopCodesDeed =
  (parts: PeopleParts) =>
  async (asked: AskedProving): Promise<Answer> => {
    const { api } = await parts.auth()
    const { headers } = await api.disableTwoFactor({
      body: {},
      headers: headersOf(asked),
      returnHeaders: true,
    })
    await note(parts, asked, 'stop_codes')
    return { ...redirect(`${paths.codes}?done=stopped`), cookies: setCookiesOf(headers) }
  }
