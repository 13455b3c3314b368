import type { RegistrationResponseJSON } from '@simplewebauthn/browser'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, page, redirect } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import { one } from '../../platform/http/route.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import { joinedWords } from '../invitations/joined.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { headersOf, setCookiesOf } from '../sign-in/auth/auth-call.ts'
import type { AskedProving } from '../sign-in/door/signed-in-route.ts'
import { cookiesAfter } from '../sign-in/sign-in-cookie.ts'
import { wayBack } from '../sign-in/way-back-rules.ts'
import { json, readCredential } from './passkey-answers.ts'
import { deletePasskey, listPasskeys } from './passkey-queries.ts'
import { Passkeys } from './passkey-views.tsx'

const doneWords = {
  made: 'Your passkey is kept. You can sign in with it from now on.',
  removed: 'Removed. That passkey signs nobody in any more.',
  ...joinedWords,
}

export const passkeysPage =
  (parts: PeopleParts) =>
  async (asked: AskedProving): Promise<Answer> => {
    const passkeys = await listPasskeys(parts.db, asked.person.accountId)
    const to = wayBack(asked.query.to ?? '')
    const answer = page('Passkeys', <Passkeys {...{ passkeys, to }} done={doneOf(doneWords, asked)} />)
    return answer.kind === 'page'
      ? { ...answer, page: { ...answer.page, scripts: ['new-passkey.browser.ts'] } }
      : answer
  }

export const beginNewPasskeyDeed =
  (parts: PeopleParts) =>
  async (asked: AskedProving): Promise<Answer> => {
    const { api } = await parts.auth()
    const { response, headers } = await api.generatePasskeyRegistrationOptions({
      headers: headersOf(asked),
      returnHeaders: true,
    })
    return json(response, setCookiesOf(headers))
  }

/** Keeps the passkey, and lets this sign-in count as proven with it: it has just been used. */
export const finishNewPasskeyDeed =
  (parts: PeopleParts) =>
  async (asked: AskedProving): Promise<Answer> => {
    const response = readCredential<RegistrationResponseJSON>(asked.form)
    const name = one(asked.form.name).replaceAll('\0', '').trim().slice(0, 60)
    const { api } = await parts.auth()
    const done =
      response &&
      (await api
        .verifyPasskeyRegistration({ body: { response, name: name || 'Passkey' }, headers: headersOf(asked) })
        .catch(() => null))
    if (!done) return json({ problem: 'The passkey could not be kept. You can try again.' })
    const { headers } = await api.proveAnew({ headers: headersOf(asked), returnHeaders: true })
    const cookies = setCookiesOf(headers)
    const person = await parts.door.whoIsThis(cookiesAfter(asked.cookies, cookies))
    await inTransaction(parts.db, (tx) =>
      recordAudit(tx, { person: person ?? asked.person, deed: 'add_passkey', at: parts.clock() }),
    )
    const to = wayBack(one(asked.form.to))
    return json({ to: to === paths.home ? `${paths.passkeys}?done=made` : to }, cookies)
  }

export const removePasskeyDeed =
  (parts: PeopleParts) =>
  async ({ person, form }: AskedProving): Promise<Answer> => {
    const isGone = await inTransaction(parts.db, async (tx) => {
      if (!(await deletePasskey(tx, person.accountId, one(form.passkey)))) return false
      await recordAudit(tx, { person, deed: 'remove_passkey', at: parts.clock() })
      return true
    })
    return redirect(isGone ? `${paths.passkeys}?done=removed` : paths.passkeys)
  }
