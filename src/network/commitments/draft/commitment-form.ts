import { noDay } from '../../../design-system/index.ts'
import { type Asked, one } from '../../../platform/http/route.ts'
import { tooLong, wholeWords } from '../../forms/whole-words.ts'
import type { Plan, SignedCommitment } from '../pledge/pledge.ts'
import { longest } from '../pledge/pledge.ts'
import {
  dueError,
  type PlanErrors,
  planErrors,
  planIn,
  shownPlan,
  type TypedPlan,
  typedPlan,
} from './plan-form.ts'
import { answersFor, type DraftAnswer, type DraftLine } from './pledge-draft.ts'

export interface TypedCommitment {
  answer: DraftAnswer | undefined
  plan: TypedPlan
  progress: string
}

/** Its fields, one beside the other. */
export type CommitmentFields = Omit<TypedCommitment, 'plan'> & TypedPlan

export const fieldsShown = ({ plan, ...rest }: TypedCommitment): CommitmentFields => ({ ...rest, ...plan })
export const typedIn = ({ answer, progress, ...plan }: CommitmentFields): TypedCommitment => ({
  ...{ answer, progress, plan },
})

export type CommitmentErrors = PlanErrors & { answer?: string; progress?: string }

export type CommitmentForm =
  | { kind: 'valid'; typed: TypedCommitment; line: DraftLine }
  | { kind: 'invalid'; typed: TypedCommitment; errors: CommitmentErrors }

const blank: TypedPlan = { whatWeWillDo: '', evidence: '', owner: '', dueOn: noDay }

const planShown = (plan: Plan | null | undefined): TypedPlan => (plan ? shownPlan(plan) : blank)

/** What the form shows at first: what was prepared, else what stands, else nothing. */
export const startingWith = (
  line: DraftLine | undefined,
  stands: SignedCommitment | undefined,
): TypedCommitment => ({
  answer: line?.answer,
  plan: planShown(line?.plan ?? stands?.plan),
  progress: line?.progress ?? '',
})

/** Keeping it, with or without news, leaves the words as they were signed and gives a new day to look again. */
const keeps = (answer: DraftAnswer): boolean => answer === 'keep' || answer === 'progress'
const leaves = (answer: DraftAnswer): boolean => answer === 'not_now' || answer === 'step_back'

/** Reads the answer for one commitment. Only the fields that the answer needs can be wrong. */
export function readCommitmentForm(
  form: Asked['form'],
  commitmentId: string,
  stands: SignedCommitment | undefined,
  today: string,
): CommitmentForm {
  const answer = answersFor(stands !== undefined).find((each) => each === one(form.answer))
  const plan = typedPlan(form)
  const progress = wholeWords(form, 'progress')
  const typed = { answer, plan, progress }
  const invalid = (errors: CommitmentErrors): CommitmentForm => ({ kind: 'invalid', typed, errors })
  if (answer === undefined) return invalid({ answer: 'Choose one' })
  const valid = (kept: Plan | null): CommitmentForm => ({
    ...{ kind: 'valid', typed },
    line: { commitmentId, answer, plan: kept, progress: progress === '' ? null : progress },
  })
  const missing = answer === 'progress' && progress === '' ? 'Write how it is going' : undefined
  const note = missing ?? tooLong(progress, longest.progress)
  const noted = note === undefined ? {} : { progress: note }
  if (leaves(answer)) return note ? invalid(noted) : valid(null)
  if (keeps(answer) && stands?.plan) {
    const dueOn = dueError(plan, today)
    if (dueOn || note) return invalid({ ...noted, ...(dueOn ? { dueOn } : {}) })
    return valid({ ...stands.plan, dueOn: planIn(plan).dueOn })
  }
  const errors = { ...planErrors(plan, today), ...noted }
  return Object.keys(errors).length > 0 ? invalid(errors) : valid(planIn(plan))
}
