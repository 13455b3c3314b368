import { inTransaction } from '../../platform/db/transaction.ts'
import type { Sending } from '../../platform/http/sending.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import type { PeopleParts } from '../people-parts.ts'
import type { Role, SignedIn } from '../signed-in.ts'
import { listColleaguesInvited, withdrawColleagues } from './colleague-queries.ts'
import { tryToInvite } from './invite.ts'
import type { NotInvited, Wish } from './why-not-invite.ts'

/** What a colleague is invited to be in their organisation. A lead is a contact too. */
export const colleagueParts = ['lead', 'contact', 'person'] as const
export type ColleaguePart = (typeof colleagueParts)[number]

interface Place {
  id: string
  name: string
}

interface Colleague {
  email: string
  part: ColleaguePart
  /** Of the form that invites them. */
  sending: Sending | null
}

/** An invitation keeps it as a role and a note. */
export const partOf = ({ role, note }: { role: Role; note: string | null }): ColleaguePart =>
  role === 'organisation_lead' ? 'lead' : note === 'contact' ? 'contact' : 'person'

export interface InvitedColleague {
  id: string
  email: string
  part: ColleaguePart
  invitedAt: Date
  expiresAt: Date
}

export interface Colleagues {
  waiting: (organisationId: string) => Promise<InvitedColleague[]>
  /** `mayStill`: whether whoever invites may still invite to this, asked in the transaction that does it. */
  invite: (
    by: SignedIn,
    colleague: Colleague,
    to: Place,
    mayStill: NonNullable<Wish['mayStill']>,
  ) => Promise<'invited' | NotInvited>
  /** False when no such invitation waits. */
  takeBack: (by: SignedIn, organisationId: string, id: string) => Promise<boolean>
}

/** Colleagues whom an organisation invites, by the same letters and links as everybody else. */
export function colleagueInvitations({
  db,
  clock,
  publicUrl,
}: Pick<PeopleParts, 'db' | 'clock' | 'publicUrl'>): Colleagues {
  const waiting = async (organisationId: string): Promise<InvitedColleague[]> =>
    (await listColleaguesInvited(db, organisationId, clock())).map(({ role, note, ...invited }) => ({
      ...invited,
      part: partOf({ role, note }),
    }))
  return {
    waiting,
    invite: (by, { email, part, sending }, { id, name }, mayStill) => {
      const role = part === 'lead' ? 'organisation_lead' : 'member'
      return tryToInvite({
        ...{ db, by, email, sending, mayStill, place: name, publicUrl: publicUrl(), now: clock() },
        grant: { role, hubId: null, organisationId: id },
        ...(part === 'contact' ? { note: part } : {}),
      })
    },
    takeBack: (by, organisationId, id) =>
      inTransaction(db, async (tx) => {
        const at = clock()
        if (!(await withdrawColleagues(tx, { organisationId, id }, at))) return false
        const about = { about: 'invitation', aboutId: id, at }
        await recordAudit(tx, { person: by, deed: 'withdraw_invitation', ...about })
        return true
      }),
  }
}
