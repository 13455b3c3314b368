import { holdRoles } from '../roles/held-now-queries.ts'
import { mayNow } from '../roles/may-now.ts'
import type { Grant } from '../signed-in.ts'
import type { PeopleTx } from '../tables.ts'
import { countInvitedSince, listColleaguesInvited } from './colleague-queries.ts'
import { isOwnAddress } from './lost-invitations-queries.ts'

/** Why no invitation went out. */
export type NotInvited =
  /** Nobody gives themselves a role. */
  | 'own_address'
  /** Whoever invites has lost what they invited with. */
  | 'not_allowed'
  /** One to this address waits already; it is not sent again. */
  | 'waiting'
  | 'too_many_waiting'
  | 'too_many_today'

/** At once, and in a day, for one organisation: an invitation is a letter to somebody who did not ask for one. */
const MOST_OF_ORGANISATION = 20
const DAY = 86_400_000

export interface Wish {
  by: { personId: string } | null
  email: string
  grant: Grant
  /** Asked in the transaction, where the roles table alone does not say it: a coordinator and an organisation of their hub. */
  mayStill?: (tx: PeopleTx) => Promise<boolean>
  now: Date
}

async function mayInvite(tx: PeopleTx, { by, grant: { role, hubId }, mayStill }: Wish): Promise<boolean> {
  if (by === null) return true
  if (mayStill) return mayStill(tx)
  if (await mayNow(tx, by.personId, 'give_roles')) return true
  return role === 'member' && hubId !== null && mayNow(tx, by.personId, 'invite_people', { hubId })
}

/** Null when nothing speaks against it until the transaction ends. */
export async function whyNotInvite(tx: PeopleTx, wish: Wish): Promise<NotInvited | null> {
  const { by, email, grant, now } = wish
  if (!(await mayInvite(tx, wish))) return 'not_allowed'
  await holdRoles(tx)
  if (by !== null && (await isOwnAddress(tx, by.personId, email))) return 'own_address'
  if (by === null || grant.organisationId === null) return null
  const waiting = await listColleaguesInvited(tx, grant.organisationId, now)
  if (waiting.some((each) => each.email === email)) return 'waiting'
  if (waiting.length >= MOST_OF_ORGANISATION) return 'too_many_waiting'
  const invited = await countInvitedSince(tx, grant.organisationId, new Date(now.getTime() - DAY))
  return invited >= MOST_OF_ORGANISATION ? 'too_many_today' : null
}
