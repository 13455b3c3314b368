import { dayIn, type TypedDay, typedDayIn } from '../../../design-system/index.ts'
import { daysAfter } from '../../../platform/clock/days.ts'
import { type Asked, one } from '../../../platform/http/route.ts'
import { tooLong, wholeWords } from '../../forms/whole-words.ts'
import { dayError } from '../draft/plan-form.ts'
import { LONGEST_OVERRIDE_DAYS, longest, type OverrideState, overrideStates } from '../pledge/pledge.ts'

export interface TypedOverride {
  state: string
  reason: string
  untilOn: TypedDay
}

export type OverrideForm =
  | { kind: 'valid'; given: { state: OverrideState; reason: string; untilOn: string } }
  | { kind: 'invalid'; typed: TypedOverride; errors: Record<string, string> }

export function readOverrideForm(form: Asked['form'], today: string): OverrideForm {
  const reason = wholeWords(form, 'reason')
  const last = typedDayIn(form, 'untilOn')
  const untilOn = dayIn(last)
  const state = overrideStates.find((each) => each === one(form.state))
  const late = untilOn > daysAfter(today, LONGEST_OVERRIDE_DAYS) ? 'Choose a day within a year' : undefined
  const found = {
    state: state === undefined ? 'Choose a state' : undefined,
    reason: reason === '' ? 'Write the reason' : tooLong(reason, longest.reason),
    untilOn: dayError(last, 'the last day', today) ?? late,
  }
  const errors: Record<string, string> = {}
  for (const [field, text] of Object.entries(found)) if (text !== undefined) errors[field] = text
  if (state === undefined || Object.keys(errors).length > 0)
    return { kind: 'invalid', typed: { state: one(form.state), reason, untilOn: last }, errors }
  return { kind: 'valid', given: { state, reason, untilOn } }
}
