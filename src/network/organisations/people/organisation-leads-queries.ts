import { sql } from 'kysely'
import type { NetworkDb, NetworkTx, OrganisationPerson } from '../../tables.ts'

/** Who leads the organisations that ask a hub, so that it knows who asks. */
export const listLeadsAsking = (db: NetworkDb, hubId: string): Promise<OrganisationPerson[]> =>
  db
    .selectFrom('network.organisation_person as post')
    .innerJoin('network.organisation as organisation', 'organisation.id', 'post.organisation_id')
    .selectAll('post')
    .where('organisation.hub_id', '=', hubId)
    .where('organisation.state', '=', 'asked')
    .where('post.is_lead', '=', true)
    .where('post.left_on', 'is', null)
    .orderBy('post.name')
    .execute()

/** Only these stay noted as its leads: whoever lost the role before has no way back to it. */
export async function endLeadsBut(
  tx: NetworkTx,
  organisationId: string,
  postIds: readonly string[],
): Promise<void> {
  await tx
    .updateTable('network.organisation_person')
    .set({ is_lead: false })
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`id <> ALL(${[...postIds]}::uuid[])`)
    .execute()
}
