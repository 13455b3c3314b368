import type { AuthenticationResponseJSON } from '@simplewebauthn/browser'
import type { Answer } from '../../platform/http/answer.ts'
import { type AskedSigningIn, one } from '../../platform/http/route.ts'
import type { PeopleParts } from '../people-parts.ts'
import { afterSignIn } from '../sign-in/after-sign-in.ts'
import { headersOf, setCookiesOf } from '../sign-in/auth/auth-call.ts'
import { json, readCredential } from './passkey-answers.ts'

// Said for every reason alike: which passkeys are known is nobody's business.
const refused = json({ problem: 'That passkey did not sign you in. You can ask for a link by e-mail.' })

/** What the browser asks the passkey with. A new riddle each time, answered once. */
export const beginPasskeyDeed =
  (parts: PeopleParts) =>
  async (asked: AskedSigningIn): Promise<Answer> => {
    const { api } = await parts.auth()
    const { response, headers } = await api.generatePasskeyAuthenticationOptions({
      headers: headersOf({ ...asked, cookies: '' }),
      returnHeaders: true,
    })
    return json({ ...response, userVerification: 'required' }, setCookiesOf(headers))
  }

export const finishPasskeyDeed =
  (parts: PeopleParts) =>
  async (asked: AskedSigningIn): Promise<Answer> => {
    const response = readCredential<AuthenticationResponseJSON>(asked.form)
    if (!response) return refused
    const { api } = await parts.auth()
    const done = await api
      .verifyPasskeyAuthentication({ body: { response }, headers: headersOf(asked), returnHeaders: true })
      .catch(() => null)
    if (!done) return refused
    const answer = await afterSignIn(parts, asked, setCookiesOf(done.headers), one(asked.form.to))
    return answer.kind === 'redirect' ? json({ to: answer.to }, answer.cookies) : refused
  }
