import { type Answer, redirect } from '../../../platform/http/answer.ts'
import { paths } from '../../paths.ts'
import type { PeopleParts } from '../../people-parts.ts'
import type { SignedIn } from '../../signed-in.ts'
import { findProofs } from '../account-queries.ts'
import { withWayBack } from '../way-back-rules.ts'
import { isRecent } from './sign-in-limit-rules.ts'

/**
 * Before what cannot be undone, or lets somebody in: the second step when there is one and it was not done, or when the
 * sign-in is not of the last half hour (check 44). Null when nothing more is asked.
 */
export async function proveFirst(parts: PeopleParts, person: SignedIn, to: string): Promise<Answer | null> {
  const { passkeys, hasCodes } = await findProofs(parts.db, person.accountId)
  const hasSecond = passkeys > 0 || hasCodes
  const isProven = isRecent(person, parts.clock()) && (person.secondFactor || !hasSecond)
  return isProven ? null : redirect(withWayBack(paths.secondStep, to))
}
