import { Button, Details, FormPage, PostForm, QuietLinkList, SaveButton } from '../../design-system/index.ts'
import { type Stood, stoodOf } from '../../platform/http/stood.ts'
import { counted } from '../../platform/numbers/counted.ts'
import type { OwnOrganisation } from '../organisations/own-organisation.ts'
import { paths } from '../paths.ts'
import type { TeamWithPeople } from './team.ts'
import { TeamFields } from './team-fields-view.tsx'
import { emptyTeam, type TeamErrors, type TypedTeam, typedTeam } from './team-form.ts'
import { teamAddress } from './team-rules.ts'

interface Form {
  done?: string | undefined
  typed?: TypedTeam
  errors?: TeamErrors
}

type TeamsProps = OwnOrganisation & Form & { teams: readonly TeamWithPeople[] }

export function TeamsPage({ organisation, people, teams, done, typed, errors = {} }: TeamsProps) {
  const { slug, name } = organisation
  return (
    <FormPage
      errors={errors}
      back={{ href: paths.editOrganisation(slug), text: name }}
      done={done}
      heading={`Teams of ${name}`}
    >
      <p class="measure">
        A team can make the network’s commitments as the whole organisation does. The public page shows what a
        team is called and how its commitments stand, and never who is in it.
      </p>
      {teams.length === 0 && <p>There is none yet. Begin with one that would like to.</p>}
      <QuietLinkList
        links={teams.map((team) => ({
          href: paths.team(slug, team.slug),
          text: team.name,
          note:
            team.people.length === 0
              ? 'Nobody is in it yet'
              : counted(team.people.length, 'person', 'people'),
        }))}
      />
      <Details summary="Make a team" open={typed !== undefined}>
        <PostForm makes action={paths.teams(slug)}>
          <TeamFields people={people} typed={typed ?? emptyTeam} errors={errors} />
          <Button>Make this team</Button>
        </PostForm>
      </Details>
    </FormPage>
  )
}

type TeamProps = OwnOrganisation & Form & { team: TeamWithPeople; stood?: Stood<TypedTeam> }

export function TeamPage({ organisation, people, team, done, ...form }: TeamProps) {
  const { typed = typedTeam(team), errors = {}, stood = stoodOf(typedTeam(team)) } = form
  const { slug, name } = organisation
  return (
    <FormPage
      errors={errors}
      back={{ href: paths.teams(slug), text: `Teams of ${name}` }}
      stood={stood}
      done={done}
      heading={team.name}
    >
      <QuietLinkList
        label="Ways on"
        links={[
          {
            href: paths.pledgeDesk(teamAddress(slug, team.slug)),
            text: 'Its commitments',
            note: 'Prepared and signed by a lead',
          },
        ]}
      />
      <PostForm action={paths.team(slug, team.slug)} stood={stood}>
        <TeamFields {...{ people, typed, errors, stood }} />
        <SaveButton stood={stood}>Save</SaveButton>
      </PostForm>
      <p>
        <a href={paths.endTeam(slug, team.slug)}>End this team</a>
      </p>
    </FormPage>
  )
}

export function EndTeam({ organisation: { slug }, team }: Pick<TeamProps, 'organisation' | 'team'>) {
  return (
    <FormPage back={{ href: paths.team(slug, team.slug), text: team.name }} heading={`End ${team.name}?`}>
      <ul class="measure">
        <li>Nobody is in it from now on. Everybody stays in the organisation.</li>
        <li>The public page no longer shows it, and its commitments are counted nowhere.</li>
        <li>What was signed is kept.</li>
      </ul>
      <form method="post" action={paths.endTeam(slug, team.slug)}>
        <Button>End this team</Button>
      </form>
    </FormPage>
  )
}
