import { inTransaction } from '../../platform/db/transaction.ts'
import type { Sending } from '../../platform/http/sending.ts'
import { madeBefore } from '../../platform/http/sent-form-queries.ts'
import { recordAudit } from '../audit/audit-queries.ts'
import type { PeopleParts } from '../people-parts.ts'
import type { SignedIn } from '../signed-in.ts'
import { listColleaguesInvited, withdrawColleagues } from './colleague-queries.ts'
import { invite } from './invite.ts'

/** What a colleague is invited to be in their organisation. A lead is a contact too. */
export const colleagueParts = ['lead', 'contact', 'person'] as const
export type ColleaguePart = (typeof colleagueParts)[number]

/** At once for one organisation: an invitation is a letter to somebody who did not ask for one. */
const MOST_WAITING = 20

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

export interface InvitedColleague {
  id: string
  email: string
  part: ColleaguePart
  invitedAt: Date
  expiresAt: Date
}

export interface Colleagues {
  waiting: (organisationId: string) => Promise<InvitedColleague[]>
  invite: (by: SignedIn, colleague: Colleague, to: Place) => Promise<'invited' | 'too_many'>
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
      part: role === 'organisation_lead' ? 'lead' : note === 'contact' ? 'contact' : 'person',
    }))
  return {
    waiting,
    invite: async (by, { email, part, sending }, { id, name }) => {
      if ((await madeBefore(db, sending)) !== null) return 'invited'
      if ((await waiting(id)).length >= MOST_WAITING) return 'too_many'
      const role = part === 'lead' ? 'organisation_lead' : 'member'
      await invite({
        ...{ db, by, email, sending, place: name, publicUrl: publicUrl(), now: clock() },
        grant: { role, hubId: null, organisationId: id },
        ...(part === 'contact' ? { note: part } : {}),
      })
      return 'invited'
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
