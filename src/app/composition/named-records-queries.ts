import type { NetworkTables } from '../../network/index.ts'
import type { PeopleTables } from '../../people/index.ts'
import type { Db } from '../../platform/db/database.ts'

/**
 * What the audit trail speaks of, by name: people, hubs and organisations of every state, and commitments by whoever made
 * them. Who closed their account is not in it. Of an id that is there twice, the later name is the one that they have now.
 */
export const listNamedRecords = (
  db: Db<NetworkTables & PeopleTables>,
): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('network.hub_member')
    .select(['person_id as id', 'name'])
    .unionAll(db.selectFrom('people.person').select(['id', 'name']))
    .unionAll(db.selectFrom('network.hub').select(['id', 'name']))
    .unionAll(db.selectFrom('network.organisation').select(['id', 'name']))
    .unionAll(
      db
        .selectFrom('network.pledge as pledge')
        .innerJoin('network.organisation as maker', 'maker.id', 'pledge.organisation_id')
        .select(['pledge.id', 'maker.name']),
    )
    .unionAll(
      db
        .selectFrom('network.pledge as pledge')
        .innerJoin('people.person as maker', 'maker.id', 'pledge.person_id')
        .select(['pledge.id', 'maker.name']),
    )
    .execute()
