import { type Answer, invalidForm, page, savedMeanwhile } from '../../../platform/http/answer.ts'
import type { AskedByPerson } from '../../../platform/http/route.ts'
import { meetStanding, stoodIn, stoodOf } from '../../../platform/http/stood.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { doneAtDesk, TITLE } from '../desk/desk-pages.tsx'
import { openStep } from '../desk/open-step.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { fieldsShown, readCommitmentForm, startingWith, typedIn } from './commitment-form.ts'
import { CommitmentStep } from './commitment-step-view.tsx'
import { saveDraft } from './save-draft.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

export const commitmentStepPage =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { line, today: _, ...step } = await openStep(parts, set, asked)
    const typed = startingWith(line, step.stands)
    return page(TITLE, <CommitmentStep {...step} typed={typed} stood={stoodOf(fieldsShown(typed))} />)
  }

export const commitmentStepDeed =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { whose, commitment, stands, today } = await openStep(parts, set, asked)
    const form = readCommitmentForm(asked.form, commitment.id, stands, today)
    const stood = stoodIn(asked.form)
    if (form.kind === 'invalid')
      return invalidForm(TITLE, <CommitmentStep {...{ whose, commitment, stands, stood }} {...form} />)
    const done = await saveDraft(parts, whose.maker, form.line, stood)
    if (done === true) return doneAtDesk(whose.of, 'kept')
    const { line, today: _, ...now } = await openStep(parts, set, asked)
    const standing = fieldsShown(startingWith(line, now.stands))
    const met = meetStanding(fieldsShown(form.typed), stood, standing)
    return savedMeanwhile(TITLE, <CommitmentStep {...now} {...met} typed={typedIn(met.typed)} />)
  }
