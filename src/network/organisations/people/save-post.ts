import { recordAudit } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { auditOfOrganisation, type OwnedBy } from '../organisation-audit.ts'
import { insertOrganisationPerson, updateOrganisationPerson } from './organisation-people-queries.ts'
import type { PersonGiven } from './organisation-person-form.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

/** Somebody who works there and does not sign in: a name, and a mailbox of their role. */
export const addPost = ({ db, clock }: Parts, by: OwnedBy, added: PersonGiven): Promise<void> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    await insertOrganisationPerson(tx, {
      ...added,
      organisation_id: by.organisation.id,
      person_id: null,
      since: londonDate(at),
      left_on: null,
    })
    await recordAudit(tx, auditOfOrganisation('add_organisation_person', by, at))
  })

/** False when nobody works there under this id. Whoever signs in keeps the name that they gave themselves. */
export const changePost = (
  { db, clock }: Parts,
  by: OwnedBy,
  { id, person_id }: { id: string; person_id: string | null },
  { name, ...changes }: PersonGiven,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const given = person_id === null ? { ...changes, name } : changes
    if (!(await updateOrganisationPerson(tx, { organisationId: by.organisation.id, id }, given))) return false
    await recordAudit(tx, auditOfOrganisation('change_organisation_person', by, clock()))
    return true
  })
