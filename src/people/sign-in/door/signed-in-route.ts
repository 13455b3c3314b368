import type { Answer } from '../../../platform/http/answer.ts'
import type { AskedSigningIn } from '../../../platform/http/route.ts'
import type { PeopleParts } from '../../people-parts.ts'
import type { SignedIn } from '../../signed-in.ts'
import { pleaseSignIn } from './please-sign-in-views.tsx'
import { proveFirst } from './prove-first.ts'

export type AskedProving = AskedSigningIn & { person: SignedIn }

/** Somebody signed in, on a route that also reads the cookies of sign-in. */
export const signedInOnly =
  (method: 'GET' | 'POST', handle: (asked: AskedProving) => Answer | Promise<Answer>) =>
  (asked: AskedSigningIn): Answer | Promise<Answer> => {
    const { person } = asked
    if (person) return handle({ ...asked, person })
    return pleaseSignIn({ ...asked, method, path: asked.address.split('?')[0] ?? '' })
  }

/** For ways of proving who one is: only soon after proving it, and with the second factor once there is one. */
export const recentOnly =
  (parts: PeopleParts, handle: (asked: AskedProving) => Answer | Promise<Answer>) =>
  async (asked: AskedProving): Promise<Answer> => {
    // Back to the page that the form stands on: its own address answers no GET.
    const from = (asked.address.split('?')[0] ?? '').split('/').slice(0, -1).join('/')
    const first = await proveFirst(parts, asked.person, from)
    return first ?? handle(asked)
  }
