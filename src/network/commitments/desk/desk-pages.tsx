import { may } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import { type Answer, page, redirect } from '../../../platform/http/answer.ts'
import { doneOf } from '../../../platform/http/done-of.ts'
import { type AskedByPerson, NotFound, one } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { listPerson } from '../pledge/forget-pledges.ts'
import { stateName } from '../pledge/pledge.ts'
import { MINE, whoseCommitments } from '../pledge/whose-commitments.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { SignedPage } from '../signing/signed-view.tsx'
import { desksOf } from './desks-of.ts'
import { MyCommitments } from './my-commitments-view.tsx'
import { loadPledgeDesk } from './pledge-desk.ts'
import { PledgeDeskPage } from './pledge-desk-view.tsx'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

export const TITLE = 'Commitments'

const doneWords = {
  kept: 'Kept for now. Nothing is signed yet.',
  corrected: 'Put right. What stood before is kept in the history.',
  stepped_back: 'Done. You have stepped back, and nothing is shown any more.',
  listed: 'Done. Others can see your commitments in the public register now.',
  unlisted: 'Done. You are no longer in the public register.',
}
export type DeskDone = keyof typeof doneWords

/** Back to the desk, which says what was done. */
export const doneAtDesk = (of: string, done: DeskDone): Answer =>
  redirect(`${paths.pledgeDesk(of)}?done=${done}`)

export const myCommitmentsPage =
  (parts: Parts) =>
  async ({ person }: AskedByPerson): Promise<Answer> => {
    const desks = await desksOf(parts, person)
    return page(
      TITLE,
      <MyCommitments
        desks={desks.map(({ whose: { of, name, maker }, state }) => ({
          ...{ of, name },
          state: stateName(state, maker.kind),
        }))}
      />,
    )
  }

export const pledgeDeskPage =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const desk = await loadPledgeDesk(parts, set, await whoseCommitments(parts.db, asked))
    const maySetState = desk.signings.length > 0 && may(asked.person, 'steward_network')
    return page(TITLE, <PledgeDeskPage {...{ desk, maySetState }} done={doneOf(doneWords, asked)} />)
  }

export const signedPledgePage =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const desk = await loadPledgeDesk(parts, set, await whoseCommitments(parts.db, asked))
    if (desk.standing.length === 0) throw new NotFound()
    return page(TITLE, <SignedPage desk={desk} />)
  }

export const listPledgeDeed =
  ({ db, clock }: Parts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const since = one(asked.form.listed) === 'yes' ? londonDate(clock()) : null
    await inTransaction(db, (tx) => listPerson(tx, asked.person.personId, since))
    return doneAtDesk(MINE, since === null ? 'unlisted' : 'listed')
  }
