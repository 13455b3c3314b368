import type { Audit, AuditDeed } from '../../people/index.ts'
import type { Hub } from '../tables.ts'

interface By {
  person: { personId: string; name: string }
  hub: Pick<Hub, 'id'>
  at: Date
  details?: Audit['details']
}

/** What was done to a hub, or to what it keeps, without a word that somebody typed. */
export const auditOfHub = (deed: AuditDeed, { person, hub: { id }, at, details = {} }: By): Audit => ({
  person,
  deed,
  about: 'hub',
  aboutId: id,
  hubId: id,
  details,
  at,
})
