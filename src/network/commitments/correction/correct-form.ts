import type { Asked } from '../../../platform/http/route.ts'
import { tooLong, wholeWords } from '../../forms/whole-words.ts'
import { type PlanErrors, planErrors, planIn, type TypedPlan, typedPlan } from '../draft/plan-form.ts'
import { longest, type Plan } from '../pledge/pledge.ts'

export type CorrectionForm =
  | { kind: 'valid'; plan: Plan; reason: string }
  | { kind: 'invalid'; plan: TypedPlan; reason: string; errors: PlanErrors & { reason?: string } }

export function readCorrectionForm(form: Asked['form'], today: string): CorrectionForm {
  const plan = typedPlan(form)
  const reason = wholeWords(form, 'reason')
  const wrong = reason === '' ? 'Write what was wrong' : tooLong(reason, longest.reason)
  const errors = { ...planErrors(plan, today), ...(wrong === undefined ? {} : { reason: wrong }) }
  if (Object.keys(errors).length > 0) return { kind: 'invalid', plan, reason, errors }
  return { kind: 'valid', plan: planIn(plan), reason }
}
