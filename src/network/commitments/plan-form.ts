import type { FormError } from '../../design-system/index.ts'
import { daysAfter } from '../../platform/clock/days.ts'
import { type Asked, one } from '../../platform/http/route.ts'
import { longest, type Plan } from './pledge.ts'

/** The four fields as they were typed. */
export type TypedPlan = Record<keyof Plan, string>
export type PlanErrors = Partial<Record<keyof Plan, string>>

const MOST_YEARS = 3

export const typed = (form: Asked['form'], name: string): string =>
  one(form[name]).replaceAll('\0', ' ').replaceAll('\r\n', '\n').trim()

export const typedPlan = (form: Asked['form']): TypedPlan => ({
  whatWeWillDo: typed(form, 'whatWeWillDo'),
  evidence: typed(form, 'evidence'),
  owner: typed(form, 'owner'),
  dueOn: typed(form, 'dueOn'),
})

export function dayError(day: string, today: string): string | undefined {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))
  if (!isDay || daysAfter(day, 0) !== day) return 'Give a day, month and year'
  if (day <= today) return 'Choose a day that is still to come'
  if (day > daysAfter(today, MOST_YEARS * 366)) return `Choose a day in the next ${MOST_YEARS} years`
  return undefined
}

export const tooLong = (text: string, most: number): string | undefined =>
  text.length > most ? `Shorten it to ${most} characters. It has ${text.length}` : undefined

/** What is missing or too long, field by field; nothing when the plan can be kept. */
export function planErrors(plan: TypedPlan, today: string): PlanErrors {
  const found: Record<keyof Plan, string | undefined> = {
    whatWeWillDo:
      plan.whatWeWillDo === '' ? 'Write what will be done' : tooLong(plan.whatWeWillDo, longest.plan),
    evidence: plan.evidence === '' ? 'Write what will show it' : tooLong(plan.evidence, longest.evidence),
    owner: plan.owner === '' ? 'Write who looks after it' : tooLong(plan.owner, longest.owner),
    dueOn: dayError(plan.dueOn, today),
  }
  return Object.fromEntries(Object.entries(found).filter(([, error]) => error !== undefined))
}

export const errorList = (errors: Record<string, string | undefined>): FormError[] =>
  Object.entries(errors).flatMap(([field, text]) => (text === undefined ? [] : [{ href: `#${field}`, text }]))
