import type { NetworkTx } from '../tables.ts'
import { insertTeam, isTeamSlugTaken, setTeamPeople, updateTeam } from '../teams/team-queries.ts'
import type { DemonstrationHub } from './demonstration-hub.ts'

type Teams = DemonstrationHub['organisations'][number]['teams']

/** The made-up teams of an organisation, once: what people do with them afterwards is kept. */
export async function saveTeams(tx: NetworkTx, organisationId: string, teams: Teams): Promise<void> {
  for (const { slug, name, does, madeOn, people, owner } of teams) {
    if (await isTeamSlugTaken(tx, organisationId, slug)) continue
    const { id } = await insertTeam(tx, {
      ...{ organisation_id: organisationId, slug, name, does, owner_id: null },
      ...{ made_on: madeOn, ended_on: null },
    })
    const posts = await tx
      .selectFrom('network.organisation_person')
      .select(['id', 'name'])
      .where('organisation_id', '=', organisationId)
      .where('name', 'in', people)
      .where('left_on', 'is', null)
      .execute()
    await setTeamPeople(
      tx,
      id,
      posts.map((post) => post.id),
      madeOn,
    )
    const ownerId = posts.find((post) => post.name === owner)?.id ?? null
    await updateTeam(tx, { organisationId, id }, { owner_id: ownerId })
  }
}
