import { type Answer, invalidForm, page, savedMeanwhile } from '../../../platform/http/answer.ts'
import { type AskedByPerson, NotFound } from '../../../platform/http/route.ts'
import { meetStanding, stoodIn, stoodOf } from '../../../platform/http/stood.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { doneAtDesk, TITLE } from '../desk/desk-pages.tsx'
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
    const plan = shownPlan(stands.plan)
    return page(TITLE, <CorrectPledge {...{ whose, commitment, plan }} stood={stoodOf(plan)} />)
  }

export const correctPledgeDeed =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { whose, commitment, today } = await openStep(parts, set, asked)
    const form = readCorrectionForm(asked.form, today)
    const stood = stoodIn(asked.form)
    if (form.kind === 'invalid')
      return invalidForm(TITLE, <CorrectPledge {...{ whose, commitment, stood }} {...form} />)
    const { plan, reason } = form
    const correction = { commitmentId: commitment.id, plan, reason, stood }
    const done = await correctPledge(parts, whose.maker, signatoryOf(asked.person, whose.maker), correction)
    if (done === true) return doneAtDesk(whose.of, 'corrected')
    const { stands } = await openStep(parts, set, asked)
    if (done === 'gone' || !stands?.plan) throw new NotFound()
    const met = meetStanding(shownPlan(plan), stood, shownPlan(stands.plan))
    const shown = { whose, commitment, reason, plan: met.typed, stood: met.stood }
    return savedMeanwhile(TITLE, <CorrectPledge {...shown} />)
  }
