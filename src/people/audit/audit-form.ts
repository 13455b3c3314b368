import { dayIn, dayWrong, type TypedDay, typedDayIn } from '../../design-system/index.ts'
import { type Asked, one } from '../../platform/http/route.ts'
import type { AuditSearch } from './audit-entry.ts'

/** The days as they were typed, and what is to be mended in them. */
export interface AuditDays {
  from: TypedDay
  to: TypedDay
  errors: { from?: string; to?: string }
}

const wrongIn = (days: Pick<AuditDays, 'from' | 'to'>): AuditDays['errors'] => {
  const [from, to] = [dayWrong(days.from, 'the first day'), dayWrong(days.to, 'the last day')]
  return { ...(from && { from }), ...(to && { to }) }
}

/** What is looked for. A day that has to be mended is left out until it is. */
export const readAuditForm = (
  form: Asked['form'],
): { search: AuditSearch; days: AuditDays; before: number | null } => {
  const before = one(form.before)
  const days = { from: typedDayIn(form, 'from'), to: typedDayIn(form, 'to') }
  const search = {
    deed: one(form.deed).slice(0, 60),
    words: one(form.words).replaceAll('\0', '').trim().slice(0, 100),
    who: one(form.who).replaceAll('\0', '').trim().slice(0, 100),
    from: dayIn(days.from),
    to: dayIn(days.to),
  }
  return {
    search,
    days: { ...days, errors: wrongIn(days) },
    before: /^\d{1,15}$/.test(before) ? Number(before) : null,
  }
}
