import type { Grant } from '../signed-in.ts'
import type { PeopleTx } from '../tables.ts'

export interface Joined extends Grant {
  name: string
  personId: string
  /** What was noted on the invitation, such as `contact` of an organisation. */
  note: string | null
  at: Date
}

/** What another capability does in the same transaction when somebody joins, such as noting them at their hub. */
export type WhenJoined = (tx: PeopleTx, joined: Joined) => Promise<void>

/** Said on the page that somebody comes to first. */
export const joinedWords = { joined: 'You have joined. Welcome.' } as const
