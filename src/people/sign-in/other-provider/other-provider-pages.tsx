import { type Answer, page, redirect } from '../../../platform/http/answer.ts'
import { type AskedSigningIn, NotFound, one } from '../../../platform/http/route.ts'
import { paths } from '../../paths.ts'
import type { PeopleParts } from '../../people-parts.ts'
import { afterSignIn } from '../after-sign-in.ts'
import { headersOf, setCookiesOf } from '../auth/auth-call.ts'
import { GoToOtherProvider, OtherProviderRefused } from '../sign-in-views.tsx'
import { wayBack } from '../way-back-rules.ts'

const TITLE = 'Sign in'
const FAILED = `${paths.signIn}/failed`

/** A page with a link, not a redirect: a form that leaves our pages is stopped by our content security policy. */
export const goToOtherProviderDeed =
  (parts: PeopleParts) =>
  async (asked: AskedSigningIn): Promise<Answer> => {
    const name = parts.otherProviderName
    if (name === null) throw new NotFound()
    const { api } = await parts.auth()
    const to = wayBack(one(asked.form.to))
    const { response, headers } = await api.signInSocial({
      body: { provider: 'network', callbackURL: to, errorCallbackURL: FAILED, disableRedirect: true },
      headers: headersOf(asked),
      returnHeaders: true,
    })
    if (!('url' in response) || !response.url) throw new NotFound()
    return {
      ...page(TITLE, <GoToOtherProvider name={name} url={response.url} />),
      cookies: setCookiesOf(headers),
    }
  }

/** The other provider sends people back here, with its word and the state that only this browser has. */
export const otherProviderAnswerDeed =
  (parts: PeopleParts) =>
  async (asked: AskedSigningIn): Promise<Answer> => {
    const name = parts.otherProviderName
    if (name === null) throw new NotFound()
    const { handler } = await parts.auth()
    const answer = await handler(
      new Request(new URL(asked.address, parts.publicUrl()), { headers: headersOf(asked) }),
    )
    const cookies = setCookiesOf(answer.headers)
    const to = new URL(answer.headers.get('location') ?? FAILED, parts.publicUrl()).pathname
    if (to.startsWith(FAILED) || answer.status >= 400)
      return { ...page(TITLE, <OtherProviderRefused name={name} />, 403), cookies }
    const signedIn = await afterSignIn(parts, asked, cookies, to)
    return signedIn.kind === 'redirect' ? signedIn : redirect(paths.signIn)
  }
