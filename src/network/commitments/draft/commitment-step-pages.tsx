import { type Answer, invalidForm, page, redirect } from '../../../platform/http/answer.ts'
import type { AskedByPerson } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { TITLE } from '../desk/desk-pages.tsx'
import { openStep } from '../desk/open-step.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { readCommitmentForm, startingWith } from './commitment-form.ts'
import { CommitmentStep } from './commitment-step-view.tsx'
import { saveDraft } from './save-draft.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

export const commitmentStepPage =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { line, today: _, ...step } = await openStep(parts, set, asked)
    return page(TITLE, <CommitmentStep {...step} typed={startingWith(line, step.stands)} />)
  }

export const commitmentStepDeed =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { whose, commitment, stands, today } = await openStep(parts, set, asked)
    const form = readCommitmentForm(asked.form, commitment.id, stands, today)
    if (form.kind === 'invalid')
      return invalidForm(TITLE, <CommitmentStep {...{ whose, commitment, stands }} {...form} />)
    await saveDraft(parts, whose.maker, form.line)
    return redirect(paths.pledgeDesk(whose.of))
  }
