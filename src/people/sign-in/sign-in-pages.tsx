import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type Asked, type AskedSigningIn, NotFound, one } from '../../platform/http/route.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { endSignIns } from './account-queries.ts'
import { afterSignIn } from './after-sign-in.ts'
import { headersOf, setCookiesOf } from './auth/auth-call.ts'
import { forgetCookies } from './sign-in-cookie.ts'
import { readSignInForm } from './sign-in-form.ts'
import { LinkDidNotWork, LinkSent, OpenLink, SignedOut, SignIn } from './sign-in-views.tsx'
import { isTooMany } from './tries-queries.ts'
import { wayBack } from './way-back-rules.ts'

const TITLE = 'Sign in'

const signInView = async (
  parts: PeopleParts,
  { isPlainHttp }: AskedSigningIn,
  form: { email: string; to: string; error?: string },
) => (
  <SignIn
    {...form}
    isPlainHttp={isPlainHttp}
    otherProvider={parts.otherProviderName}
    outbox={await parts.isOutboxOpen()}
  />
)

export const signInPage =
  (parts: PeopleParts) =>
  async (asked: AskedSigningIn): Promise<Answer> => {
    const { query, person } = asked
    const to = wayBack(query.to ?? '')
    if (person) return redirect(to)
    const answer = page(TITLE, await signInView(parts, asked, { email: '', to }))
    return answer.kind === 'page'
      ? { ...answer, page: { ...answer.page, scripts: ['passkey-sign-in.browser.ts'] } }
      : answer
  }

/** The same words, the same status and the same work, whether the address is known or not (check 41). */
export const askForLinkDeed =
  (parts: PeopleParts) =>
  async (asked: AskedSigningIn): Promise<Answer> => {
    const form = readSignInForm(asked.form)
    if (form.kind === 'invalid') return invalidForm(TITLE, await signInView(parts, asked, form))
    const { email, to } = form
    const isPaused = await isTooMany(parts.db, parts.digest(`link ${email}`), parts.clock())
    const { api } = await parts.auth()
    await api.signInMagicLink({
      body: { email, metadata: { to, isPaused } },
      headers: headersOf(asked),
    })
    return redirect(paths.linkSent)
  }

export const linkSentPage = (parts: PeopleParts) => async (): Promise<Answer> =>
  page('Look in your e-mail', <LinkSent outbox={await parts.isOutboxOpen()} />)

export const openLinkPage = ({ params, query }: Asked): Answer =>
  page(TITLE, <OpenLink token={params.token ?? ''} to={wayBack(query.to ?? '')} />)

export const followLinkDeed =
  (parts: PeopleParts) =>
  async (asked: AskedSigningIn): Promise<Answer> => {
    const { api } = await parts.auth()
    const token = one(asked.form.token).slice(0, 100)
    const answer = await api
      .magicLinkVerify({ query: { token }, headers: headersOf(asked), returnHeaders: true })
      .catch(() => null)
    if (!answer?.response) return page(TITLE, <LinkDidNotWork />, 410)
    return afterSignIn(parts, asked, setCookiesOf(answer.headers), one(asked.form.to))
  }

export const signOutDeed =
  (parts: PeopleParts) =>
  async (asked: AskedSigningIn): Promise<Answer> => {
    const { person, cookies } = asked
    if (person)
      await inTransaction(parts.db, async (tx) => {
        await endSignIns(tx, person.accountId, { id: person.signInId })
        await recordAudit(tx, { person, deed: 'sign_out', at: parts.clock() })
      })
    return { ...redirect(paths.signedOut), cookies: forgetCookies(cookies) }
  }

export const signedOutPage = (): Answer => page('Signed out', <SignedOut />)

/** Any request keeps a sign-in going; this one is for a page that somebody is still writing on. */
export const stayDeed = ({ person }: AskedSigningIn): Answer => {
  if (!person) throw new NotFound()
  return redirect(paths.home)
}
