import { recordAudit, takeLead } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { type NotReplaced, whyNotReplace } from '../../../platform/http/stood.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { detachListings } from '../../practitioners/practitioner-queries.ts'
import { auditOfOrganisation, type OwnedBy, type OwnedByEditor } from '../organisation-audit.ts'
import { lockOrganisation, updateOrganisation } from '../organisation-queries.ts'
import { endLeads } from '../people/organisation-people-queries.ts'
import { type OrganisationGiven, typedOrganisation } from './organisation-form.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

/** Saving is a check: whoever looks after the organisation has read what everybody reads. */
export const editOrganisation = (
  { db, clock }: Parts,
  by: OwnedByEditor,
  given: OrganisationGiven & { directory_organisation_id?: string },
): Promise<true | NotReplaced> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    const row = await lockOrganisation(tx, by.organisation.id)
    const why = whyNotReplace(row, { shows: typedOrganisation, stood: by.stood, given })
    if (why) return why
    await updateOrganisation(tx, by.organisation.id, { ...given, checked_on: londonDate(at) })
    await recordAudit(tx, auditOfOrganisation('edit_organisation', by, at))
    return true
  })

/** Leaving takes the public page away on the same day (S0.12). Leaving is neutral: nothing is said of it. */
export const leaveNetwork = ({ db, clock }: Parts, by: OwnedBy): Promise<void> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    const organisationId = by.organisation.id
    await updateOrganisation(tx, organisationId, { state: 'left', left_on: londonDate(at) })
    await detachListings(tx, organisationId)
    await takeLead(tx, { organisationId, personId: null, at })
    await endLeads(tx, { organisationId, personId: null })
    await recordAudit(tx, auditOfOrganisation('leave_network', by, at))
  })
