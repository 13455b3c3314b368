import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, redirect } from '../../platform/http/answer.ts'
import type { AskedSigningIn } from '../../platform/http/route.ts'
import { hasDone, recordAudit } from '../audit/audit-queries.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { shouldHaveSecondFactor } from '../roles/may-rules.ts'
import type { SignedIn } from '../signed-in.ts'
import { endSignIns, findProofs } from './account-queries.ts'
import { cookiesAfter } from './sign-in-cookie.ts'
import { wayBack, withWayBack } from './way-back-rules.ts'

/**
 * Where somebody goes first: to a second step that they need, to the offer of a passkey, or to what they came for. The
 * offer is made once, after the first sign-in; whoever goes on without one finds it in their details.
 */
async function nextStep(parts: PeopleParts, person: SignedIn, to: string, isFirst: boolean): Promise<string> {
  if (person.secondFactor) return to
  const { passkeys, hasCodes } = await findProofs(parts.db, person.accountId)
  const hasSome = passkeys > 0 || hasCodes
  if (!hasSome) return isFirst ? withWayBack(paths.passkeys, to) : to
  return shouldHaveSecondFactor(person.grants) ? withWayBack(paths.secondStep, to) : to
}

/** Notes a new sign-in and ends the one that this browser had before: its token is worth nothing now (check 38). */
export async function afterSignIn(
  parts: PeopleParts,
  asked: Pick<AskedSigningIn, 'cookies' | 'person'>,
  cookies: readonly string[],
  to: string,
): Promise<Answer> {
  const person = await parts.door.whoIsThis(cookiesAfter(asked.cookies, cookies))
  if (!person) return redirect(paths.signIn)
  const isFirst = await inTransaction(parts.db, async (tx) => {
    const wasHere = await hasDone(tx, person.personId, 'sign_in')
    if (asked.person) await endSignIns(tx, asked.person.accountId, { id: asked.person.signInId })
    await recordAudit(tx, { person, deed: 'sign_in', at: parts.clock() })
    return !wasHere
  })
  return { ...redirect(await nextStep(parts, person, wayBack(to), isFirst)), cookies }
}
