import { type Answer, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import type { CommitmentSet } from '../commitments/set/commitment-set.ts'
import { isId } from '../forms/typed-fields.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { chooseTeams, leaveOwnTeam } from '../teams/choose-teams.ts'
import { loadMyJourney } from './my-journey.ts'
import { MyJourneyPage } from './my-journey-view.tsx'

export const myJourneyPage =
  (parts: NetworkParts, set: CommitmentSet) =>
  async ({ person }: AskedByPerson): Promise<Answer> =>
    page('My journey', <MyJourneyPage journey={await loadMyJourney(parts, set, person)} />)

const backToTeams = (): Answer => redirect(`${paths.myJourney}#teams`)

export const leaveTeamDeed =
  (parts: NetworkParts) =>
  async ({ person, params: { id = '' } }: AskedByPerson): Promise<Answer> => {
    if (!isId(id) || !(await leaveOwnTeam(parts, person.personId, id))) throw new NotFound()
    return backToTeams()
  }

export const chooseTeamsDeed =
  (parts: NetworkParts) =>
  async ({ person, params: { id = '' }, form }: AskedByPerson): Promise<Answer> => {
    const of = { personId: person.personId, organisationId: id }
    const isRuledOut = one(form.do) === 'rule_out'
    if (!isId(id) || !(await chooseTeams(parts, of, isRuledOut))) throw new NotFound()
    return backToTeams()
  }
