/** A day as somebody types it, part by part. */
export interface TypedDay {
  day: string
  month: string
  year: string
}

export type DayPart = keyof TypedDay

export const dayParts: readonly DayPart[] = ['day', 'month', 'year']

export const noDay: TypedDay = { day: '', month: '', year: '' }

export const isNoDay = (typed: TypedDay): boolean => dayParts.every((part) => typed[part] === '')

type Form = Readonly<Record<string, string | readonly string[] | undefined>>

function partIn(form: Form, name: string): string {
  const value = form[name]
  const text = typeof value === 'string' ? value : (value?.[0] ?? '')
  return text.replaceAll('\0', ' ').trim().slice(0, 20)
}

/** What `DateInput` of this name sends. */
export const typedDayIn = (form: Form, name: string): TypedDay => ({
  day: partIn(form, `${name}-day`),
  month: partIn(form, `${name}-month`),
  year: partIn(form, `${name}-year`),
})

/** A day YYYY-MM-DD as its three fields show it; no day as three empty ones. */
export function shownDay(date: string | null): TypedDay {
  const [year = '', month = '', day = ''] = (date ?? '').split('-')
  return date === null || date === ''
    ? noDay
    : { day: String(Number(day)), month: String(Number(month)), year }
}
