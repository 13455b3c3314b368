import { recordAudit, takeLead } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { detachListings } from '../../practitioners/practitioner-queries.ts'
import { auditOfOrganisation, type OwnedBy } from '../organisation-audit.ts'
import { lockOrganisation, updateOrganisation } from '../organisation-queries.ts'
import { endLeadsBut } from '../people/organisation-leads-queries.ts'
import { listPeopleOf } from '../people/organisation-people-queries.ts'

/**
 * Leaving takes the public page away on the same day (S0.12). Leaving is neutral: nothing is said of it. Its leads lose
 * the role, and stay noted as its leads, so that one of them can ask to come back. False when it had left already.
 */
export const leaveNetwork = (
  { db, clock }: Pick<NetworkParts, 'db' | 'clock'>,
  by: OwnedBy,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    const organisationId = by.organisation.id
    const standing = await lockOrganisation(tx, organisationId)
    if (standing?.state !== 'member') return false
    const people = await listPeopleOf(tx, organisationId)
    await endLeadsBut(
      tx,
      organisationId,
      people.flatMap(({ id, is_lead }) => (is_lead ? [id] : [])),
    )
    await updateOrganisation(tx, organisationId, { state: 'left', left_on: londonDate(at) })
    await detachListings(tx, organisationId)
    await takeLead(tx, { organisationId, personId: null, at })
    await recordAudit(tx, auditOfOrganisation('leave_network', by, at))
    return true
  })
