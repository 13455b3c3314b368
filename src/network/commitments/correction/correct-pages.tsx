import { type Answer, invalidForm, page, redirect } from '../../../platform/http/answer.ts'
import { type AskedByPerson, NotFound } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { TITLE } from '../desk/desk-pages.tsx'
import { openStep } from '../desk/open-step.ts'
import { shownPlan } from '../draft/plan-form.ts'
import { signatoryOf } from '../pledge/whose-commitments.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { readCorrectionForm } from './correct-form.ts'
import { correctPledge } from './correct-pledge.ts'
import { CorrectPledge } from './correct-view.tsx'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

export const correctPledgePage =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { whose, commitment, stands } = await openStep(parts, set, asked)
    if (!stands?.plan) throw new NotFound()
    return page(TITLE, <CorrectPledge whose={whose} commitment={commitment} plan={shownPlan(stands.plan)} />)
  }

export const correctPledgeDeed =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { whose, commitment, today } = await openStep(parts, set, asked)
    const form = readCorrectionForm(asked.form, today)
    if (form.kind === 'invalid')
      return invalidForm(TITLE, <CorrectPledge whose={whose} commitment={commitment} {...form} />)
    const correction = { commitmentId: commitment.id, plan: form.plan, reason: form.reason }
    const isDone = await correctPledge(parts, whose.maker, signatoryOf(asked.person, whose.maker), correction)
    if (!isDone) throw new NotFound()
    return redirect(paths.pledgeDesk(whose.of))
  }
