import { Button } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { TeamToRead } from '../teams/team.ts'
import type { MyJourney } from './my-journey.ts'

interface Props {
  organisation: MyJourney['organisations'][number]
  teams: readonly TeamToRead[]
}

function InOrganisation({ organisation: { id, name, no_teams }, teams }: Props) {
  return (
    <>
      <h3>{name}</h3>
      {teams.map((team) => (
        <form key={team.id} method="post" action={paths.leaveTeam(team.id)}>
          <p>You are in {team.name}.</p>
          <Button look="secondary">Take me out of {team.name}</Button>
        </form>
      ))}
      <form method="post" action={paths.chooseTeams(id)}>
        <p class="measure">
          {no_teams
            ? `Nobody can put you into a team of ${name}.`
            : `Leads of ${name} can put you into its teams. You can rule that out.`}
        </p>
        <Button look="secondary" name="do" value={no_teams ? 'allow' : 'rule_out'}>
          {no_teams ? `Let me be in teams of ${name}` : `Keep me out of teams of ${name}`}
        </Button>
      </form>
    </>
  )
}

/** Who is in a team is the person's own choice to end, at any moment and without a reason. */
export function YourTeams({ journey: { organisations, teams } }: { journey: MyJourney }) {
  if (organisations.length === 0) return null
  return (
    <section aria-labelledby="teams">
      <h2 id="teams">Your teams</h2>
      <p class="measure">Who is in a team is never public. You choose, and nobody asks for a reason.</p>
      {organisations.map((organisation) => (
        <InOrganisation
          key={organisation.id}
          organisation={organisation}
          teams={teams.filter(({ organisation_id }) => organisation_id === organisation.id)}
        />
      ))}
    </section>
  )
}
