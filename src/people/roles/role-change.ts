import type { Grant } from '../signed-in.ts'
import type { PeopleTx } from '../tables.ts'

export interface RoleChange {
  personId: string
  name: string
  grant: Grant
  /** Given, or taken away. */
  isHeld: boolean
  at: Date
}

/** What another capability does in the same transaction, such as placing a lead among an organisation's people. */
export type WhenRoleChanges = (tx: PeopleTx, change: RoleChange) => Promise<void>
