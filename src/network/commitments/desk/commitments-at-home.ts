import type { SignedIn } from '../../../people/index.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { ledBy } from '../../organisations/own-organisation.ts'
import { paths } from '../../paths.ts'
import { listTeamsToRead } from '../../teams/team-queries.ts'
import { listLedOrganisations } from '../pledge/led-organisations-queries.ts'
import { type PledgeState, stateWords } from '../pledge/pledge.ts'
import { MINE, type Whose, whoseTeam } from '../pledge/whose-commitments.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { readCommitmentSet } from '../set/commitment-set-content.ts'
import { loadPledgeDesk, type PledgeDesk } from './pledge-desk.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

/**
 * The commitments that somebody looks after or reads: those of organisations that they lead, of those organisations' teams and
 * of teams that they are in, and their own.
 */
export async function desksOf(parts: Parts, set: CommitmentSet, person: SignedIn): Promise<PledgeDesk[]> {
  const ledIds = ledBy(person)
  const led = await listLedOrganisations(parts.db, ledIds)
  const teams = await listTeamsToRead(parts.db, person.personId, ledIds)
  const whose: Whose[] = [
    ...led.map(
      ({ id, slug, name }): Whose => ({ maker: { kind: 'organisation', id }, of: slug, name, maySign: true }),
    ),
    ...teams.map((team) => whoseTeam(team.organisation, team, ledIds.includes(team.organisation_id))),
    { maker: { kind: 'person', id: person.personId }, of: MINE, name: 'Your own', maySign: true },
  ]
  return Promise.all(whose.map((each) => loadPledgeDesk(parts, set, each)))
}

const noteOn = ({ state, whose }: PledgeDesk): string =>
  state === 'invited' && whose.maker.kind === 'person'
    ? 'If you would like to make some'
    : stateWords[state].name

const dueStates: readonly PledgeState[] = ['review_due', 'in_grace', 'lapsed']

/**
 * On the members' first page: all that somebody looks after, with how it stands, so that it is found on a quiet day
 * too.
 */
export const commitmentsAtHome = (parts: Parts) => {
  const set = readCommitmentSet()
  return async (person: SignedIn) => ({
    heading: 'Commitments',
    things: (await desksOf(parts, set, person)).map((desk) => ({
      text: desk.whose.of === MINE ? 'Your own commitments' : `Commitments of ${desk.whose.name}`,
      href: paths.pledgeDesk(desk.whose.of),
      note: noteOn(desk),
      waits: dueStates.includes(desk.state),
    })),
    empty: 'Commitments that you look after appear here.',
  })
}
