import type { Audit, AuditDeed } from '../../people/index.ts'
import type { Sending } from '../../platform/http/sending.ts'
import type { Stood } from '../../platform/http/stood.ts'
import type { Organisation } from '../tables.ts'

export interface OwnedBy {
  organisation: Organisation
  person: { personId: string; name: string }
  /** They look after its hub, or the network, and need not lead it. */
  coordinates: boolean
}

/** Who makes something, which a form that is sent twice makes once. */
export interface OwnedByMaker extends OwnedBy {
  sending: Sending | null
}

/** Who changes what others may change too. */
export interface OwnedByEditor extends OwnedBy {
  /** What the form showed when they opened it. */
  stood: Stood<never>
}

/** What was done to an organisation, for the audit trail. */
export const auditOfOrganisation = (
  deed: AuditDeed,
  { organisation, person }: Pick<OwnedBy, 'organisation' | 'person'>,
  at: Date,
): Audit => ({
  ...{ person, deed, about: 'organisation', aboutId: organisation.id, hubId: organisation.hub_id, at },
})
