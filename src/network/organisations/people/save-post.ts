import { recordAudit } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { isSentAgain } from '../../../platform/http/sent-form-queries.ts'
import { type NotReplaced, whyNotReplace } from '../../../platform/http/stood.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { auditOfOrganisation, type OwnedByEditor, type OwnedByMaker } from '../organisation-audit.ts'
import {
  insertOrganisationPerson,
  lockOrganisationPerson,
  updateOrganisationPerson,
} from './organisation-people-queries.ts'
import { type PersonGiven, typedPerson } from './organisation-person-form.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

/** Somebody who works there and does not sign in: a name, and a mailbox of their role. */
export const addPost = ({ db, clock }: Parts, by: OwnedByMaker, added: PersonGiven): Promise<void> =>
  inTransaction(db, async (tx) => {
    const at = clock()
    if (await isSentAgain(tx, by.sending)) return
    await insertOrganisationPerson(tx, {
      ...added,
      organisation_id: by.organisation.id,
      person_id: null,
      since: londonDate(at),
      left_on: null,
    })
    await recordAudit(tx, auditOfOrganisation('add_organisation_person', by, at))
  })

/** Whoever signs in keeps the name that they gave themselves. */
export const changePost = (
  { db, clock }: Parts,
  by: OwnedByEditor,
  { id, person_id }: { id: string; person_id: string | null },
  { name, ...changes }: PersonGiven,
): Promise<true | NotReplaced> =>
  inTransaction(db, async (tx) => {
    const given = person_id === null ? { ...changes, name } : changes
    const of = { organisationId: by.organisation.id, id }
    const row = await lockOrganisationPerson(tx, of)
    const why = whyNotReplace(row, { shows: typedPerson, stood: by.stood, given })
    if (why) return why
    await updateOrganisationPerson(tx, of, given)
    await recordAudit(tx, auditOfOrganisation('change_organisation_person', by, clock()))
    return true
  })
