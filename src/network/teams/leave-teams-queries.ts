import { sql } from 'kysely'
import type { NetworkTx } from '../tables.ts'

export async function leaveTeam(
  tx: NetworkTx,
  { personId, teamId }: { personId: string; teamId: string },
): Promise<boolean> {
  const left = await sql`DELETE FROM network.team_person AS place USING network.organisation_person AS post
    WHERE place.team_id = ${teamId} AND post.id = place.post_id AND post.person_id = ${personId}`.execute(tx)
  return (left.numAffectedRows ?? 0n) > 0n
}

interface Own {
  personId: string
  organisationId: string
}

/** Out of every team of the organisation. */
export async function leaveTeamsOf(tx: NetworkTx, { personId, organisationId }: Own): Promise<void> {
  await sql`DELETE FROM network.team_person AS place USING network.organisation_person AS post
    WHERE post.id = place.post_id AND post.person_id = ${personId} AND post.organisation_id = ${organisationId}`.execute(
    tx,
  )
}

/** False when they do not work there now. */
export async function ruleOutTeams(
  tx: NetworkTx,
  { personId, organisationId }: Own,
  isRuledOut: boolean,
): Promise<boolean> {
  const done = await tx
    .updateTable('network.organisation_person')
    .set({ no_teams: isRuledOut })
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .where('left_on', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
