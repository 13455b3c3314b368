import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound } from '../../platform/http/route.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { readCommitmentForm, startingWith } from './commitment-form.ts'
import type { CommitmentSet } from './commitment-set.ts'
import { CommitmentStep } from './commitment-step-view.tsx'
import { readCorrectionForm } from './correct-form.ts'
import { correctPledge } from './correct-pledge.ts'
import { CorrectPledge } from './correct-view.tsx'
import { TITLE } from './desk-pages.tsx'
import { loadPledgeDesk } from './pledge-desk.ts'
import { saveDraft } from './save-draft.ts'
import { signatoryOf, whoseToSign } from './whose-commitments.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

/** One commitment of one member, with what stands and what is prepared. */
async function openStep(parts: Parts, set: CommitmentSet, asked: AskedByPerson) {
  const commitment = set.commitments.find(({ id }) => id === asked.params.commitment)
  if (!commitment) throw new NotFound()
  const { whose, today, standing, draft } = await loadPledgeDesk(
    parts,
    set,
    await whoseToSign(parts.db, asked),
  )
  const stands = standing.find(({ commitmentId }) => commitmentId === commitment.id)
  const line = draft.find(({ commitmentId }) => commitmentId === commitment.id)
  return { whose, today, commitment, stands, line }
}

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

export const correctPledgePage =
  (parts: Parts, set: CommitmentSet) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { whose, commitment, stands } = await openStep(parts, set, asked)
    if (!stands?.plan) throw new NotFound()
    return page(TITLE, <CorrectPledge whose={whose} commitment={commitment} plan={stands.plan} />)
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
