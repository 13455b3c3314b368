import type { NetworkDb } from '../../tables.ts'

/** Of these, the ones that belong to the network now. */
export const listLedOrganisations = async (
  db: NetworkDb,
  ids: readonly string[],
): Promise<{ id: string; slug: string; name: string }[]> =>
  ids.length === 0
    ? []
    : db
        .selectFrom('network.organisation')
        .select(['id', 'slug', 'name'])
        .where('id', 'in', ids)
        .where('state', '=', 'member')
        .orderBy('name')
        .execute()
