import type { Door } from '../../../platform/auth/door.ts'
import type { Clock } from '../../../platform/clock/clock.ts'
import { redirect } from '../../../platform/http/answer.ts'
import { NotFound } from '../../../platform/http/route.ts'
import { paths } from '../../paths.ts'
import { maySomewhere, mayWithSecondFactor } from '../../roles/may-rules.ts'
import type { PeopleDb } from '../../tables.ts'
import { readSignInToken } from '../sign-in-cookie.ts'
import { withWayBack } from '../way-back-rules.ts'
import { pleaseSignIn } from './please-sign-in-views.tsx'
import { isStillGood, shouldNoteSeen } from './sign-in-limit-rules.ts'
import { withStillHere } from './still-here-view.tsx'
import { findSignIn, noteSeen } from './who-queries.ts'

interface Given {
  db: PeopleDb
  /** Signs the cookie. */
  key: string
  clock: Clock
}

/** Asks who this is, and stops whoever may not enter. Everything fails closed. */
export const makeDoor = ({ db, key, clock }: Given): Door => ({
  whoIsThis: async (cookies = '') => {
    const token = readSignInToken(cookies, key)
    const found = token === null ? undefined : await findSignIn(db, token)
    const now = clock()
    if (!found || !isStillGood(found, now)) return null
    if (shouldNoteSeen(found.seenAt, now)) await noteSeen(db, found.signInId, now)
    const { signInId, accountId, personId, name, grants, provenAt } = found
    return {
      signInId,
      accountId,
      personId,
      name,
      grants,
      provenAt,
      secondFactor: found.secondFactorAt !== null,
    }
  },
  stop: (person, who, knock) => {
    if (!person) return pleaseSignIn(knock)
    if (who === 'signed_in' || maySomewhere(person, who)) return null
    if (mayWithSecondFactor(person, who))
      return redirect(withWayBack(paths.secondStep, knock.method === 'GET' ? knock.path : paths.home))
    throw new NotFound()
  },
  finish: withStillHere,
})
