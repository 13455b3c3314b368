import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, redirect } from '../../platform/http/answer.ts'
import type { AskedSigningIn } from '../../platform/http/route.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { shouldHaveSecondFactor } from '../roles/may-rules.ts'
import type { SignedIn } from '../signed-in.ts'
import { endSignIns, findProofs } from './account-queries.ts'
import { cookiesAfter } from './sign-in-cookie.ts'
import { wayBack, withWayBack } from './way-back-rules.ts'

/** Where somebody goes first: to a second step that they need, to the offer of a passkey, or to what they came for. */
async function nextStep(parts: PeopleParts, person: SignedIn, to: string): Promise<string> {
  if (person.secondFactor) return to
  const { passkeys, hasCodes } = await findProofs(parts.db, person.accountId)
  const hasSome = passkeys > 0 || hasCodes
  if (!hasSome) return withWayBack(paths.passkeys, to)
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
  await inTransaction(parts.db, async (tx) => {
    if (asked.person) await endSignIns(tx, asked.person.accountId, { id: asked.person.signInId })
    await recordAudit(tx, { person, deed: 'sign_in', at: parts.clock() })
  })
  return { ...redirect(await nextStep(parts, person, wayBack(to))), cookies }
}
