import { recordAudit, takeLead } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import type { NetworkParts } from '../network-parts.ts'
import { detachListings } from '../practitioners/practitioner-queries.ts'
import type { Organisation } from '../tables.ts'
import type { OrganisationGiven } from './organisation-form.ts'
import type { PersonGiven } from './organisation-person-form.ts'
import {
  insertOrganisationPerson,
  listPeopleOf,
  updateOrganisation,
  updateOrganisationPerson,
} from './organisation-queries.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>
interface By {
  organisation: Organisation
  person: { personId: string; name: string }
}

const noted = (deed: string, { organisation, person }: By, at: Date) => ({
  ...{ person, deed, about: 'organisation', aboutId: organisation.id, hubId: organisation.hub_id, at },
})

/** Saving is a check: whoever looks after the organisation has read what everybody reads. */
export const editOrganisation = (
  { db, clock }: Parts,
  by: By,
  changes: OrganisationGiven & { directory_organisation_id?: string },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    await updateOrganisation(tx, by.organisation.id, { ...changes, checked_on: londonDate(at) })
    await recordAudit(tx, noted('edit_organisation', by, at))
  })

export const addOrganisationPerson = ({ db, clock }: Parts, by: By, added: PersonGiven): Promise<void> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    await insertOrganisationPerson(tx, {
      ...added,
      organisation_id: by.organisation.id,
      person_id: null,
      since: londonDate(at),
      left_on: null,
    })
    await recordAudit(tx, noted('add_organisation_person', by, at))
  })

/**
 * Somebody no longer works there. When fewer than two contacts are left, the task for a second one appears by itself,
 * for the organisation and for its hub. False when they do not work there.
 */
export const endOrganisationPerson = ({ db, clock }: Parts, by: By, id: string): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    const of = { organisationId: by.organisation.id, id }
    const people = await listPeopleOf(tx, by.organisation.id)
    if (!(await updateOrganisationPerson(tx, of, { left_on: londonDate(at), is_contact: false })))
      return false
    const personId = people.find((each) => each.id === id)?.person_id ?? null
    if (personId !== null) await takeLead(tx, { organisationId: by.organisation.id, personId })
    await recordAudit(tx, noted('end_organisation_person', by, at))
    return true
  })

/** Leaving takes the public page away on the same day (S0.12). Leaving is neutral: nothing is said of it. */
export const leaveNetwork = ({ db, clock }: Parts, by: By): Promise<void> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    await updateOrganisation(tx, by.organisation.id, { state: 'left', left_on: londonDate(at) })
    await detachListings(tx, by.organisation.id)
    await takeLead(tx, { organisationId: by.organisation.id, personId: null })
    await recordAudit(tx, noted('leave_network', by, at))
  })
