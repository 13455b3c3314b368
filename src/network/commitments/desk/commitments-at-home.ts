import type { SignedIn } from '../../../people/index.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { type PledgeState, stateName } from '../pledge/pledge.ts'
import { MINE } from '../pledge/whose-commitments.ts'
import { type DeskInSight, desksOf } from './desks-of.ts'

const noteOn = ({ state, whose: { maker } }: DeskInSight): string =>
  state === 'invited' && maker.kind === 'person'
    ? 'If you would like to make some'
    : stateName(state, maker.kind)

/** An organisation was asked to, so its lead is told; one's own are nobody's request. */
const isToBegin = ({ state, whose: { maker, maySign } }: DeskInSight): boolean =>
  state === 'invited' && maker.kind === 'organisation' && maySign

const textOn = (desk: DeskInSight): string => {
  if (desk.whose.of === MINE) return 'Your own commitments'
  return `${isToBegin(desk) ? 'Begin the commitments' : 'Commitments'} of ${desk.whose.name}`
}

const dueStates: readonly PledgeState[] = ['review_due', 'in_grace', 'lapsed']

/**
 * On the members' first page: all that somebody looks after, with how it stands, so that it is found on a quiet day
 * too.
 */
export const commitmentsAtHome = (parts: Pick<NetworkParts, 'db' | 'clock'>) => async (person: SignedIn) => ({
  heading: 'Commitments',
  things: (await desksOf(parts, person)).map((desk) => ({
    text: textOn(desk),
    href: paths.pledgeDesk(desk.whose.of),
    note: noteOn(desk),
    waits: dueStates.includes(desk.state) || isToBegin(desk),
  })),
  empty: 'Commitments that you look after appear here.',
})
