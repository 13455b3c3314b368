import type { NetworkTx } from '../../tables.ts'
import type { Maker } from '../pledge/pledge.ts'
import type { DemoPledge } from './demo-commitments.ts'

async function findDemoTeam(tx: NetworkTx, organisationId: string, slug: string): Promise<Maker | null> {
  const row = await tx
    .selectFrom('network.team')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row ? { kind: 'team', id: row.id } : null
}

/** The made-up member of the file; null when it was not loaded, or has become somebody's own. */
export async function findDemoMaker(
  tx: NetworkTx,
  { organisation, team, practitioner }: Pick<DemoPledge, 'organisation' | 'team' | 'practitioner'>,
): Promise<Maker | null> {
  if (organisation !== undefined) {
    const row = await tx
      .selectFrom('network.organisation')
      .select('id')
      .where('slug', '=', organisation)
      .where('demonstration', '=', true)
      .executeTakeFirst()
    if (!row || team === undefined) return row ? { kind: 'organisation', id: row.id } : null
    return findDemoTeam(tx, row.id, team)
  }
  const row = await tx
    .selectFrom('network.practitioner_listing')
    .select('person_id')
    .where('name', '=', practitioner ?? '')
    .where('demonstration', '=', true)
    .executeTakeFirst()
  return row ? { kind: 'person', id: row.person_id } : null
}

export const deleteDemoPledges = (tx: NetworkTx): Promise<unknown> =>
  tx.deleteFrom('network.pledge').where('demonstration', '=', true).execute()
