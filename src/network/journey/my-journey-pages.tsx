import { type Answer, page, redirect } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
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
  async (asked: AskedByPerson): Promise<Answer> => {
    const journey = await loadMyJourney(parts, set, asked.person)
    return page('My journey', <MyJourneyPage journey={journey} done={doneOf(doneWords, asked)} />)
  }

const doneWords = {
  out: 'Done. You are no longer in that team.',
  ruled_out: 'Done. You are in no team there, and nobody can put you into one.',
  allowed: 'Done. Its leads can put you into its teams again.',
}
const doneAs = (done: keyof typeof doneWords): Answer => redirect(`${paths.myJourney}?done=${done}`)

export const leaveTeamDeed =
  (parts: NetworkParts) =>
  async ({ person, params: { id = '' } }: AskedByPerson): Promise<Answer> => {
    if (!isId(id) || !(await leaveOwnTeam(parts, person.personId, id))) throw new NotFound()
    return doneAs('out')
  }

export const chooseTeamsDeed =
  (parts: NetworkParts) =>
  async ({ person, params: { id = '' }, form }: AskedByPerson): Promise<Answer> => {
    const of = { personId: person.personId, organisationId: id }
    const isRuledOut = one(form.do) === 'rule_out'
    if (!isId(id) || !(await chooseTeams(parts, of, isRuledOut))) throw new NotFound()
    return doneAs(isRuledOut ? 'ruled_out' : 'allowed')
  }
