import { sql } from 'kysely'
import { datesOf } from '../commitments/pledge/pledge-queries.ts'
import { pledgeStateOn } from '../commitments/state/pledge-state-rules.ts'
import type { PledgeDatesView } from '../commitments/tables.ts'
import type { NetworkDb } from '../tables.ts'
import { isUpToDate, type Keeper } from './keeper.ts'

/** The hub that somebody joined first, is listed at, or works in the area of: the one at which they are counted. */
const homeHub = (person: ReturnType<typeof sql>) => sql<string | null>`coalesce(
  (SELECT hub_id FROM network.hub_member AS own JOIN network.hub ON hub.id = own.hub_id AND hub.ended_on IS NULL
    WHERE own.person_id = ${person} AND own.state = 'member' ORDER BY own.asked_on, own.hub_id LIMIT 1),
  (SELECT hub_id FROM network.practitioner_listing AS own WHERE own.person_id = ${person}),
  (SELECT work.hub_id FROM network.organisation_person AS own
    JOIN network.organisation AS work ON work.id = own.organisation_id AND work.state = 'member'
    WHERE own.person_id = ${person} AND own.left_on IS NULL ORDER BY own.since, own.id LIMIT 1))`

export async function findHomeHub(db: NetworkDb, personId: string): Promise<string | null> {
  const { rows } = await sql<{
    hubId: string | null
  }>`SELECT ${homeHub(sql`${personId}::uuid`)} AS "hubId"`.execute(db)
  return rows[0]?.hubId ?? null
}

interface Row extends PledgeDatesView {
  keeps: string[]
  of_organisation: string | null
  hub_id: string | null
  works_in: string[]
  teams: string[]
}

const kindOf = ({ organisation_id, team_id }: Row): Keeper['kind'] => {
  if (organisation_id !== null) return 'organisation'
  return team_id === null ? 'person' : 'team'
}

/** Everybody who keeps commitments up to date on this day. Nobody's name, and no id of a person, comes with it. */
export async function listKeepers(db: NetworkDb, today: string): Promise<Keeper[]> {
  const { rows } = await sql<Row>`
    SELECT pledge.*, organisation.id AS of_organisation,
      coalesce(organisation.hub_id, ${homeHub(sql`pledge.person_id`)}) AS hub_id,
      ARRAY(SELECT commitment_id FROM network.signed_commitment
        WHERE signing_id = pledge.made_signing_id AND answer <> 'stepped_back') AS keeps,
      ARRAY(SELECT post.organisation_id::text FROM network.organisation_person AS post
        JOIN network.organisation AS work ON work.id = post.organisation_id AND work.state = 'member'
        WHERE post.person_id = pledge.person_id AND post.left_on IS NULL) AS works_in,
      ARRAY(SELECT place.team_id::text FROM network.team_person AS place
        JOIN network.organisation_person AS post ON post.id = place.post_id
        WHERE post.person_id = pledge.person_id AND post.left_on IS NULL) AS teams
    FROM network.pledge_dates AS pledge
    LEFT JOIN network.team ON team.id = pledge.team_id
    LEFT JOIN network.organisation ON organisation.id = coalesce(pledge.organisation_id, team.organisation_id)
    WHERE pledge.signed_on IS NOT NULL
      AND (pledge.person_id IS NOT NULL OR (organisation.state = 'member' AND team.ended_on IS NULL))`.execute(
    db,
  )
  return rows.flatMap((row): Keeper[] => {
    if (!isUpToDate(pledgeStateOn(datesOf(row), today))) return []
    return [
      {
        kind: kindOf(row),
        keeps: row.keeps,
        teamIds: row.team_id === null ? row.teams : [row.team_id],
        organisationIds: row.of_organisation === null ? row.works_in : [row.of_organisation],
        hubId: row.hub_id,
      },
    ]
  })
}
