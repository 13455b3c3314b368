import type { SignedIn } from '../../../people/index.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { type PledgeState, stateWords } from '../pledge/pledge.ts'
import { MINE } from '../pledge/whose-commitments.ts'
import { type DeskInSight, desksOf } from './desks-of.ts'

const noteOn = ({ state, whose }: DeskInSight): string =>
  state === 'invited' && whose.maker.kind === 'person'
    ? 'If you would like to make some'
    : stateWords[state].name

const dueStates: readonly PledgeState[] = ['review_due', 'in_grace', 'lapsed']

/**
 * On the members' first page: all that somebody looks after, with how it stands, so that it is found on a quiet day
 * too.
 */
export const commitmentsAtHome = (parts: Pick<NetworkParts, 'db' | 'clock'>) => async (person: SignedIn) => ({
  heading: 'Commitments',
  things: (await desksOf(parts, person)).map((desk) => ({
    text: desk.whose.of === MINE ? 'Your own commitments' : `Commitments of ${desk.whose.name}`,
    href: paths.pledgeDesk(desk.whose.of),
    note: noteOn(desk),
    waits: dueStates.includes(desk.state),
  })),
  empty: 'Commitments that you look after appear here.',
})
