import { isDay } from '../../platform/clock/days.ts'
import { type Asked, one } from '../../platform/http/route.ts'
import type { AuditSearch } from './audit-entry.ts'

const day = (text: string): string => (isDay(text) ? text : '')

/** What is looked for. Anything that is not a day is left out rather than refused. */
export const readAuditForm = (form: Asked['form']): AuditSearch & { before: number | null } => {
  const before = one(form.before)
  return {
    deed: one(form.deed).slice(0, 60),
    who: one(form.who).replaceAll('\0', '').trim().slice(0, 100),
    from: day(one(form.from)),
    to: day(one(form.to)),
    before: /^\d{1,15}$/.test(before) ? Number(before) : null,
  }
}
