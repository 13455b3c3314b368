import type { NetworkParts } from '../../network-parts.ts'
import type { Hub } from '../../tables.ts'

/** Whether an address is that of one person and not of this hub: a hub publishes mailboxes of roles only. */
export const mailboxOfOnePerson = (parts: NetworkParts, hub: Hub) => (email: string) =>
  parts.isPersonalMailbox(email, [hub.name, hub.area_words])
