import type { Grant } from '../signed-in.ts'

/** A person as whoever looks after the network sees them. */
export interface ListedPerson {
  id: string
  accountId: string
  name: string
  email: string
  joinedAt: Date
  isShutOut: boolean
  hasSecondFactor: boolean
  grants: Grant[]
}
