import type { Generated, Selectable } from 'kysely'

/** Days are YYYY-MM-DD in Europe/London. */
export interface TeamTable {
  id: Generated<string>
  organisation_id: string
  slug: string
  name: string
  does: string
  /** Somebody of the team: the id of their post. */
  owner_id: string | null
  made_on: string
  ended_on: string | null
}

export interface TeamPersonTable {
  team_id: string
  post_id: string
  since: string
}

export interface TeamTables {
  'network.team': TeamTable
  'network.team_person': TeamPersonTable
}

export type Team = Selectable<TeamTable>
