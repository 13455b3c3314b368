import type { Tx } from '../../platform/db/database.ts'
import { withdrawColleagues } from '../invitations/colleague-queries.ts'
import type { PeopleTx } from '../tables.ts'
import { insertGrant } from './grant-queries.ts'

interface Lead {
  personId: string
  organisationId: string
  by: string
  at: Date
}

/** Whoever brought an organisation leads it from the day on which its hub says yes, in the same transaction. */
export async function giveLead<Tables>(
  tx: Tx<Tables>,
  { personId, organisationId, by, at }: Lead,
): Promise<void> {
  const grant = { role: 'organisation_lead' as const, hubId: null, organisationId }
  await insertGrant(tx as unknown as PeopleTx, { personId, grant, by, at })
}

/**
 * Takes the lead of an organisation from one person, or from everybody when it leaves the network: then nobody can take up
 * an invitation to it either.
 */
export async function takeLead<Tables>(
  tx: Tx<Tables>,
  { organisationId, personId, at }: { organisationId: string; personId: string | null; at: Date },
): Promise<void> {
  const peopleTx = tx as unknown as PeopleTx
  if (personId === null) await withdrawColleagues(peopleTx, { organisationId, id: null }, at)
  await peopleTx
    .deleteFrom('people.role_grant')
    .where('role', '=', 'organisation_lead')
    .where('organisation_id', '=', organisationId)
    .$if(personId !== null, (query) => query.where('person_id', '=', personId))
    .execute()
}
