import type { Grant } from '../signed-in.ts'

export interface Invitation extends Grant {
  id: string
  email: string
}

export interface ListedInvitation extends Invitation {
  invitedAt: Date
  expiresAt: Date
}
