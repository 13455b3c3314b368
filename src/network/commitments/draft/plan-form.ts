import { dayIn, dayMissing, shownDay, type TypedDay, typedDayIn } from '../../../design-system/index.ts'
import { daysAfter } from '../../../platform/clock/days.ts'
import type { Asked } from '../../../platform/http/route.ts'
import { tooLong, wholeLine, wholeWords } from '../../forms/whole-words.ts'
import { longest, type Plan } from '../pledge/pledge.ts'

/** The four fields as they were typed. */
export type TypedPlan = Omit<Plan, 'dueOn'> & { dueOn: TypedDay }
export type PlanErrors = Partial<Record<keyof Plan, string>>

const MOST_YEARS = 3

export const typedPlan = (form: Asked['form']): TypedPlan => ({
  whatWeWillDo: wholeWords(form, 'whatWeWillDo'),
  evidence: wholeWords(form, 'evidence'),
  owner: wholeLine(form, 'owner'),
  dueOn: typedDayIn(form, 'dueOn'),
})

/** A plan as its fields show it. */
export const shownPlan = (plan: Plan): TypedPlan => ({ ...plan, dueOn: shownDay(plan.dueOn) })
export const planIn = (typed: TypedPlan): Plan => ({ ...typed, dueOn: dayIn(typed.dueOn) })

/** `what` names the day in a sentence: "the last day". */
export function dayError(typed: TypedDay, what: string, today: string): string | undefined {
  const wrong = dayMissing(typed, what)
  if (wrong) return wrong
  const day = dayIn(typed)
  if (day <= today) return 'Choose a day that is still to come'
  if (day > daysAfter(today, MOST_YEARS * 366)) return `Choose a day in the next ${MOST_YEARS} years`
  return undefined
}

export const dueError = (plan: TypedPlan, today: string): string | undefined =>
  dayError(plan.dueOn, 'the day on which you look at it again', today)

/** What is missing or too long, field by field; nothing when the plan can be kept. */
export function planErrors(plan: TypedPlan, today: string): PlanErrors {
  const found: Record<keyof Plan, string | undefined> = {
    whatWeWillDo:
      plan.whatWeWillDo === '' ? 'Write what will be done' : tooLong(plan.whatWeWillDo, longest.plan),
    evidence: plan.evidence === '' ? 'Write what will show it' : tooLong(plan.evidence, longest.evidence),
    owner: plan.owner === '' ? 'Write who looks after it' : tooLong(plan.owner, longest.owner),
    dueOn: dueError(plan, today),
  }
  return Object.fromEntries(Object.entries(found).filter(([, error]) => error !== undefined))
}
