import { type Answer, page, redirect } from '../../../platform/http/answer.ts'
import type { AskedByPerson } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { doneAtDesk, TITLE } from '../desk/desk-pages.tsx'
import { signatoryOf, whoseToSign } from '../pledge/whose-commitments.ts'
import { stepBack } from './step-back.ts'
import { StepBackPage } from './step-back-view.tsx'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

export const stepBackPage =
  ({ db }: Parts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <StepBackPage whose={await whoseToSign(db, asked)} />)

export const stepBackDeed =
  (parts: Parts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { maker, of } = await whoseToSign(parts.db, asked)
    const isDone = await stepBack(parts, maker, signatoryOf(asked.person, maker))
    return isDone ? doneAtDesk(of, 'stepped_back') : redirect(paths.pledgeDesk(of))
  }
