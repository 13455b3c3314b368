import type { NetworkDb } from '../tables.ts'

/** Teams of an organisation with the dates of their commitments, where they have made some; no person stands in it. */
export const listTeamPledges = (db: NetworkDb, organisationId: string) =>
  db
    .selectFrom('network.team as team')
    .leftJoin('network.pledge_dates as pledge', 'pledge.team_id', 'team.id')
    .select(['team.name', 'team.does'])
    .select(['begun_on', 'signed_on', 'made_kind', 'stepped_back_on'])
    .select(['override_state', 'override_reason', 'override_from_on', 'override_until_on'])
    .where('team.organisation_id', '=', organisationId)
    .where('team.ended_on', 'is', null)
    .orderBy('team.name')
    .execute()
