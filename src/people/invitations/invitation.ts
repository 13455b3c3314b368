import type { Grant } from '../signed-in.ts'

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 14

export interface Invitation extends Grant {
  id: string
  email: string
  note: string | null
}

export interface ListedInvitation extends Omit<Invitation, 'note'> {
  invitedAt: Date
  expiresAt: Date
}
