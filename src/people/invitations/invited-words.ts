import { doneOf } from '../../platform/http/done-of.ts'
import type { Asked } from '../../platform/http/route.ts'
import { isMadeUpAddress } from '../../platform/mail/made-up-address-rules.ts'
import { paths } from '../paths.ts'
import type { PeopleParts } from '../people-parts.ts'
import { may } from '../roles/may-rules.ts'
import { findOpenAccount } from '../sign-in/account-queries.ts'
import type { SignedIn } from '../signed-in.ts'

const doneWords = {
  sent: 'The invitation is on its way. It waits below until it is answered.',
  waits:
    'The invitation is written, and cannot arrive yet: no mail server is set up. It waits in the outbox until one is.',
  made_up:
    'The invitation is written. Its address is a made-up one, so it stays in the outbox and is never sent.',
  withdrawn: 'The invitation is withdrawn. Its link does not work any more.',
}

const BELONGS =
  'Somebody of the network has this address already. When they accept, it is added to what they have; you can also give them a role under People.'

/**
 * Where to go on after inviting. That an address belongs to somebody is told to whoever may see everybody, and to nobody
 * else: a coordinator gets the same answer for every address (check 41).
 */
export async function afterInviting(
  { db, hasMailServer }: Pick<PeopleParts, 'db' | 'hasMailServer'>,
  by: SignedIn,
  email: string,
): Promise<string> {
  const done = isMadeUpAddress(email) ? 'made_up' : hasMailServer ? 'sent' : 'waits'
  const belongs = may(by, 'see_people') && (await findOpenAccount(db, email)) !== undefined
  return `${paths.invitations}?done=${done}${belongs ? '&who=member' : ''}`
}

export const afterWithdrawing = `${paths.invitations}?done=withdrawn`

/** What was done a moment ago, as the address of the page says it. */
export function invitedWords(asked: Asked): string | undefined {
  const done = doneOf(doneWords, asked)
  const belongs = asked.query.who === 'member' ? BELONGS : ''
  return done && `${done} ${belongs}`.trim()
}
