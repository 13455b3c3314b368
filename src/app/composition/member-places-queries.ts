import type { NetworkDb, NetworkTables } from '../../network/index.ts'
import type { Tx } from '../../platform/db/database.ts'

type NetworkTx = Tx<NetworkTables>

/** Organisations that belong to the network, by name: whom a role can be given for. */
export const listMemberOrganisations = (db: NetworkDb): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('network.organisation')
    .select(['id', 'name'])
    .where('state', '=', 'member')
    .orderBy('name')
    .execute()

/** Ids of the made-up hubs and their organisations, by slug. */
export async function mapDemonstrationPlaces(db: NetworkDb) {
  const [hubs, organisations] = await Promise.all([
    db.selectFrom('network.hub').select(['slug', 'id']).where('demonstration', '=', true).execute(),
    db.selectFrom('network.organisation').select(['slug', 'id']).where('demonstration', '=', true).execute(),
  ])
  const map = (rows: readonly { slug: string; id: string }[]) =>
    new Map(rows.map(({ slug, id }) => [slug, id]))
  return { hubs: map(hubs), organisations: map(organisations) }
}

interface Joined {
  hubId: string
  personId: string
  name: string
  /** YYYY-MM-DD */
  on: string
}

export async function joinDemonstrationHub(
  tx: NetworkTx,
  { hubId, personId, name, on }: Joined,
): Promise<void> {
  await tx
    .insertInto('network.hub_member')
    .values({
      ...{ hub_id: hubId, person_id: personId, name, state: 'member', asked_on: on, decided_on: on },
      ...{ why: null, decided_by: null, left_on: null, demonstration: true },
    })
    .onConflict((conflict) => conflict.columns(['hub_id', 'person_id']).doNothing())
    .execute()
}
