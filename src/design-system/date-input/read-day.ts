import { type DayPart, dayParts, isNoDay, type TypedDay } from './typed-day.ts'

export type ReadDay =
  /** YYYY-MM-DD, a day of the calendar. */
  | { kind: 'day'; day: string }
  /** Nothing was typed. */
  | { kind: 'none' }
  /** `mend` is a sentence that names the first thing to mend; `parts` are the fields it is about. */
  | { kind: 'wrong'; parts: readonly DayPart[]; mend: string }

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "3", "03", "March" and "mar" are the third; 0 for none. Two letters may be several months. */
function monthNumber(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text) <= 12 ? Number(text) : 0
  const letters = text.toLowerCase().replace(/\.$/, '')
  return letters.length < 3 ? 0 : months.findIndex((name) => name.toLowerCase().startsWith(letters)) + 1
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const listed = (parts: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts.map((part) => `a ${part}`))

/**
 * Reads a day as GOV.UK's date input is read. `what` names it in a sentence: "the date of the meeting". A year of two
 * digits is asked for whole: whoever types 27 may mean 1927.
 */
export function readDay(typed: TypedDay, what = 'the date'): ReadDay {
  if (isNoDay(typed)) return { kind: 'none' }
  const wrong = (parts: readonly DayPart[], mend: string): ReadDay => ({ kind: 'wrong', parts, mend })
  const missing = dayParts.filter((part) => typed[part] === '')
  if (missing.length > 0) return wrong(missing, `${capital(what)} also needs ${listed(missing)}`)
  const day = /^\d{1,2}$/.test(typed.day) ? Number(typed.day) : 0
  if (day < 1 || day > 31) return wrong(['day'], `${capital(what)} needs a day from 1 to 31`)
  const month = monthNumber(typed.month)
  if (month === 0) return wrong(['month'], `${capital(what)} needs a month from 1 to 12, or its name`)
  if (!/^[1-9]\d{3}$/.test(typed.year))
    return wrong(['year'], `${capital(what)} needs all four digits of its year, such as 2027`)
  const year = Number(typed.year)
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day > days)
    return wrong(['day'], `${capital(what)} needs another day: ${months[month - 1]} ${year} has ${days} days`)
  const two = (number: number): string => String(number).padStart(2, '0')
  return { kind: 'day', day: `${year}-${two(month)}-${two(day)}` }
}

/** YYYY-MM-DD, or nothing when that is not what was typed. */
export function dayIn(typed: TypedDay): string {
  const read = readDay(typed)
  return read.kind === 'day' ? read.day : ''
}

/** What is to be mended in a day that may be left out. */
export function dayWrong(typed: TypedDay, what: string): string | false {
  const read = readDay(typed, what)
  return read.kind === 'wrong' && read.mend
}

/** What is to be mended in a day that has to be there. */
export const dayMissing = (typed: TypedDay, what: string): string | false =>
  isNoDay(typed) ? `Write ${what}, such as 27 3 2027` : dayWrong(typed, what)
