import { type Insertable, sql, type Updateable } from 'kysely'
import type { NetworkDb, NetworkTx } from '../tables.ts'
import type { TeamTable } from './tables.ts'
import type { TeamOfSomebody, TeamToRead, TeamWithPeople } from './team.ts'

const withPeople = (db: NetworkDb) =>
  db
    .selectFrom('network.team as team')
    .selectAll('team')
    .select(
      sql<
        string[]
      >`ARRAY(SELECT post_id::text FROM network.team_person WHERE team_id = team.id ORDER BY post_id)`.as(
        'people',
      ),
    )
    .where('team.ended_on', 'is', null)

const isIn = (personId: string) =>
  sql<boolean>`EXISTS (
    SELECT FROM network.team_person AS place JOIN network.organisation_person AS post ON post.id = place.post_id
    WHERE place.team_id = team.id AND post.person_id = ${personId} AND post.left_on IS NULL)`

/** Teams that have not ended, by name. */
export const listTeamsOf = (db: NetworkDb, organisationId: string): Promise<TeamWithPeople[]> =>
  withPeople(db).where('team.organisation_id', '=', organisationId).orderBy('team.name').execute()

export const findTeam = (
  db: NetworkDb,
  { organisationId, slug, personId }: { organisationId: string; slug: string; personId: string },
): Promise<TeamOfSomebody | undefined> =>
  withPeople(db)
    .select(isIn(personId).as('isIn'))
    .where('team.organisation_id', '=', organisationId)
    .where('team.slug', '=', slug)
    .executeTakeFirst()

/** Teams that somebody is in, and those of organisations that they lead (`ledIds`). */
export async function listTeamsToRead(
  db: NetworkDb,
  personId: string,
  ledIds: readonly string[],
): Promise<TeamToRead[]> {
  const rows = await withPeople(db)
    .innerJoin('network.organisation as organisation', 'organisation.id', 'team.organisation_id')
    .select(['organisation.slug as organisationSlug', 'organisation.name as organisationName'])
    .select(isIn(personId).as('isIn'))
    .where('organisation.state', '=', 'member')
    .where((row) =>
      row.or([
        isIn(personId),
        ...(ledIds.length > 0 ? [row('team.organisation_id', 'in', [...ledIds])] : []),
      ]),
    )
    .orderBy('team.name')
    .execute()
  return rows.map(({ organisationSlug: slug, organisationName: name, ...team }) => ({
    ...team,
    organisation: { slug, name },
  }))
}

export const insertTeam = (tx: NetworkTx, row: Insertable<TeamTable>): Promise<{ id: string }> =>
  tx.insertInto('network.team').values(row).returning('id').executeTakeFirstOrThrow()

/** False when this organisation has no such team any more. */
export async function updateTeam(
  tx: NetworkTx,
  { organisationId, id }: { organisationId: string; id: string },
  changes: Updateable<TeamTable>,
): Promise<boolean> {
  const done = await tx
    .updateTable('network.team')
    .set(changes)
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export async function isTeamSlugTaken(tx: NetworkTx, organisationId: string, slug: string): Promise<boolean> {
  const row = await tx
    .selectFrom('network.team')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row !== undefined
}

/** Who is in it from now on; whoever was and is not named leaves, and looks after nothing for it any more. */
export async function setTeamPeople(
  tx: NetworkTx,
  teamId: string,
  posts: readonly string[],
  since: string,
): Promise<void> {
  await tx
    .deleteFrom('network.team_person')
    .where('team_id', '=', teamId)
    .$if(posts.length > 0, (query) => query.where('post_id', 'not in', posts))
    .execute()
  if (posts.length === 0) return
  await tx
    .insertInto('network.team_person')
    .values(posts.map((post_id) => ({ team_id: teamId, post_id, since })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Out of every team, by the post. */
export async function leaveTeams(tx: NetworkTx, postId: string): Promise<void> {
  await tx.deleteFrom('network.team_person').where('post_id', '=', postId).execute()
}
