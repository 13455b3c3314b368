import type { SignedIn } from '../../people/index.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import type { CommitmentSet } from './commitment-set.ts'
import { readCommitmentSet } from './commitment-set-content.ts'
import { listLedOrganisations } from './led-organisations-queries.ts'
import { stateWords } from './pledge.ts'
import { loadPledgeDesk, type PledgeDesk } from './pledge-desk.ts'
import { MINE, type Whose } from './whose-commitments.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

/** The commitments that somebody looks after: those of the organisations that they lead, and their own. */
export async function desksOf(parts: Parts, set: CommitmentSet, person: SignedIn): Promise<PledgeDesk[]> {
  const ids = person.grants.flatMap(({ role, organisationId }) =>
    role === 'organisation_lead' && organisationId ? [organisationId] : [],
  )
  const led = await listLedOrganisations(parts.db, ids)
  const whose: Whose[] = [
    ...led.map(
      ({ id, slug, name }): Whose => ({ maker: { kind: 'organisation', id }, of: slug, name, maySign: true }),
    ),
    { maker: { kind: 'person', id: person.personId }, of: MINE, name: 'Your own', maySign: true },
  ]
  return Promise.all(whose.map((each) => loadPledgeDesk(parts, set, each)))
}

const waits = ({ state, whose }: PledgeDesk): boolean =>
  state !== 'current' &&
  state !== 'stepped_back' &&
  (state !== 'invited' || whose.maker.kind === 'organisation')

/** On the members' first page: what waits to be written, signed or looked at again. */
export const commitmentsAtHome = (parts: Parts) => {
  const set = readCommitmentSet()
  return async (person: SignedIn) => ({
    heading: 'Commitments',
    things: (await desksOf(parts, set, person)).filter(waits).map(({ whose: { of, name }, state }) => ({
      text: of === MINE ? 'Your own commitments' : `Commitments of ${name}`,
      href: paths.pledgeDesk(of),
      note: stateWords[state].name,
    })),
    empty: 'None of them waits for you.',
  })
}
