import { may } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import type { CommitmentSet } from './commitment-set.ts'
import { desksOf } from './commitments-at-home.ts'
import { listPerson } from './forget-pledges.ts'
import { MyCommitments } from './my-commitments-view.tsx'
import { stateWords } from './pledge.ts'
import { loadPledgeDesk } from './pledge-desk.ts'
import { PledgeDeskPage } from './pledge-desk-view.tsx'
import { SignedPage } from './signed-view.tsx'
import { stepBack } from './step-back.ts'
import { StepBackPage } from './step-back-view.tsx'
import { MINE, signatoryOf, whoseCommitments, whoseToSign } from './whose-commitments.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

export const TITLE = 'Commitments'

export const myCommitmentsPage =
  (parts: Parts, set: CommitmentSet) =>
  async ({ person }: AskedByPerson): Promise<Answer> => {
    const desks = await desksOf(parts, set, person)
    return page(
      TITLE,
      <MyCommitments
        desks={desks.map(({ whose: { of, name }, state }) => ({ of, name, state: stateWords[state].name }))}
      />,
    )
  }

export const pledgeDeskPage =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const desk = await loadPledgeDesk(parts, set, await whoseCommitments(parts.db, asked))
    const maySetState = desk.signings.length > 0 && may(asked.person, 'steward_network')
    return page(TITLE, <PledgeDeskPage desk={desk} maySetState={maySetState} />)
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
    return redirect(paths.pledgeDesk(MINE))
  }

export const stepBackPage =
  ({ db }: Parts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <StepBackPage whose={await whoseToSign(db, asked)} />)

export const stepBackDeed =
  (parts: Parts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { maker, of } = await whoseToSign(parts.db, asked)
    await stepBack(parts, maker, signatoryOf(asked.person, maker))
    return redirect(paths.pledgeDesk(of))
  }
