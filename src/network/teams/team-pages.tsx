import { type Answer, invalidForm, page, redirect, savedMeanwhile } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import { type AskedByPerson, NotFound } from '../../platform/http/route.ts'
import { sendingOf } from '../../platform/http/sending.ts'
import { meetStanding, stoodIn } from '../../platform/http/stood.ts'
import type { NetworkParts } from '../network-parts.ts'
import { type OwnOrganisation, ownMemberOrganisation } from '../organisations/own-organisation.ts'
import { paths } from '../paths.ts'
import { changeTeam, endTeam, makeTeam } from './save-team.ts'
import type { TeamWithPeople } from './team.ts'
import { readTeamForm, typedTeam } from './team-form.ts'
import { findTeam, listTeamsOf } from './team-queries.ts'
import { EndTeam, TeamPage, TeamsPage } from './team-views.tsx'

const TITLE = 'Teams'
const doneWords = { made: 'The team is made.', saved: 'Saved.', ended: 'The team has ended.' }

const free = ({ people }: OwnOrganisation): string[] =>
  people.flatMap(({ id, no_teams }) => (no_teams ? [] : [id]))

export const teamsPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownMemberOrganisation(parts, asked)
    const teams = await listTeamsOf(parts.db, own.organisation.id)
    return page(TITLE, <TeamsPage {...own} teams={teams} done={doneOf(doneWords, asked)} />)
  }

export const makeTeamDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownMemberOrganisation(parts, asked)
    const form = readTeamForm(asked.form, free(own))
    if (form.kind === 'invalid') {
      const teams = await listTeamsOf(parts.db, own.organisation.id)
      return invalidForm(TITLE, <TeamsPage {...own} teams={teams} typed={form.typed} errors={form.errors} />)
    }
    const slug = await makeTeam(parts, { ...own.by, sending: sendingOf(asked) }, form.team)
    return redirect(`${paths.team(own.organisation.slug, slug)}?done=made`)
  }

async function ownTeam(
  parts: NetworkParts,
  asked: AskedByPerson,
): Promise<OwnOrganisation & { team: TeamWithPeople }> {
  const own = await ownMemberOrganisation(parts, asked)
  const of = { organisationId: own.organisation.id, personId: asked.person.personId }
  const team = await findTeam(parts.db, { ...of, slug: asked.params.id ?? '' })
  if (!team) throw new NotFound()
  return { ...own, team }
}

export const teamPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <TeamPage {...(await ownTeam(parts, asked))} done={doneOf(doneWords, asked)} />)

export const changeTeamDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const own = await ownTeam(parts, asked)
    const stood = stoodIn(asked.form)
    const form = readTeamForm(asked.form, free(own))
    if (form.kind === 'invalid') return invalidForm(TITLE, <TeamPage {...own} {...form} stood={stood} />)
    const done = await changeTeam(parts, { ...own.by, stood }, own.team.id, form.team)
    if (done === true) return redirect(`${paths.team(own.organisation.slug, own.team.slug)}?done=saved`)
    const now = await ownTeam(parts, asked)
    return savedMeanwhile(
      TITLE,
      <TeamPage {...now} {...meetStanding(form.typed, stood, typedTeam(now.team))} />,
    )
  }

export const endTeamPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <EndTeam {...(await ownTeam(parts, asked))} />)

export const endTeamDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { organisation, by, team } = await ownTeam(parts, asked)
    if (!(await endTeam(parts, by, team.id))) throw new NotFound()
    return redirect(`${paths.teams(organisation.slug)}?done=ended`)
  }
