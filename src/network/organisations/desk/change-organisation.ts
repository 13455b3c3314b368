import { recordAudit } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { type NotReplaced, whyNotReplace } from '../../../platform/http/stood.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { auditOfOrganisation, type OwnedByEditor } from '../organisation-audit.ts'
import { lockOrganisation, updateOrganisation } from '../organisation-queries.ts'
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
