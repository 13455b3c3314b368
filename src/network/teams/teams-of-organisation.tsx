import type { VNode } from 'preact'
import { londonDate } from '../../platform/clock/clock.ts'
import { stateWords } from '../commitments/pledge/pledge.ts'
import { datesOf } from '../commitments/pledge/pledge-queries.ts'
import { reviewSentences } from '../commitments/register/review-words.ts'
import { overrideOn, pledgeStateOn } from '../commitments/state/pledge-state-rules.ts'
import type { NetworkParts } from '../network-parts.ts'
import { listTeamPledges } from './team-pledge-queries.ts'

type Row = Awaited<ReturnType<typeof listTeamPledges>>[number]

/** How a team's commitments stand, as a sentence; nothing where none is public. */
function standing(row: Row, today: string): string {
  const dates = datesOf(row)
  const state = pledgeStateOn(dates, today)
  const { signedOn } = dates
  if (signedOn === null || !stateWords[state].isPublic) return ''
  const override = overrideOn(dates, today)
  return reviewSentences({ state, signedOn, override, wasReview: row.made_kind === 'reviewed' }).join(' ')
}

function TeamLines({ team, today }: { team: Row; today: string }) {
  const words = standing(team, today)
  return (
    <>
      <h3>{team.name}</h3>
      <p class="measure">{team.does}</p>
      {words !== '' && <p class="measure quiet">{words}</p>}
    </>
  )
}

/** For the organisation's own page: what its teams are called and how their commitments stand, never who is in them. */
export async function teamsOfOrganisation(
  { db, clock }: Pick<NetworkParts, 'db' | 'clock'>,
  organisationId: string,
): Promise<VNode | null> {
  const teams = await listTeamPledges(db, organisationId)
  const today = londonDate(clock())
  if (teams.length === 0) return null
  return (
    <section aria-labelledby="teams">
      <h2 id="teams">Teams</h2>
      {teams.map((team) => (
        <TeamLines key={team.name} team={team} today={today} />
      ))}
    </section>
  )
}
