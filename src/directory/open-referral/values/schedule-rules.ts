import type { ServiceRecordInput } from '../../services/service-record.ts'
import { type Loose, looseNumber, looseText } from './loose-json.ts'
import { minutesOf, readTime } from './time-of-day.ts'

export type Schedule = NonNullable<ServiceRecordInput['schedules']>[number]

const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const ordinals: Record<string, string> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  '-1': 'last',
}

interface Day {
  weekday: number
  nth?: string
}

const everyDay: Day[] = days.map((_day, at) => ({ weekday: at + 1 }))

/** "MO,TU", "2MO", "-1FR", "Monday", "Mon, Wed", "1" to "7" (ORUK 1.0); a number alone is a day, Monday first. */
function readDays(byday: string | undefined): Day[] {
  if (!byday) return []
  return byday.split(/[\s,;/&]+|\band\b/i).flatMap((part) => {
    if (/^[1-7]$/.test(part)) return [{ weekday: Number(part) }]
    const match = /^([+-]?[1-5])?(mo|tu|we|th|fr|sa|su)[a-z]*$/i.exec(part)
    if (!match) return []
    const weekday = days.indexOf((match[2] ?? '').toLowerCase()) + 1
    return [match[1] ? { weekday, nth: match[1].replace('+', '') } : { weekday }]
  })
}

function weekdayOfDate(date: string | undefined): Day[] {
  const day =
    date && /^\d{4}-\d\d-\d\d/.test(date)
      ? new Date(`${date.slice(0, 10)}T12:00:00Z`).getUTCDay()
      : Number.NaN
  return Number.isNaN(day) ? [] : [{ weekday: day === 0 ? 7 : day }]
}

function rhythmNote(schedule: Loose, day: Day | undefined): string | undefined {
  const monthDays = looseText(schedule.bymonthday)
  const every = looseNumber(schedule.interval) ?? 1
  const monthly = /^monthly$/i.test(looseText(schedule.freq) ?? '')
  if (day?.nth)
    return `${ordinals[day.nth] ?? day.nth} ${dayNames[day.weekday - 1]} of ${every > 1 ? `every ${every} months` : 'the month'}`
  if (monthly && monthDays) return `on these days of the month: ${monthDays}`
  if (every > 1) return `every ${every} ${monthly ? 'months' : 'weeks'}`
  return monthly ? 'once a month' : undefined
}

/** Opening times past midnight are two days; a span that no door keeps open (9am to 3am) is given as words only. */
function times(
  weekday: number | undefined,
  opens: string | undefined,
  closes: string | undefined,
  note: string | undefined,
): Schedule[] {
  const opensAt = readTime(opens)
  // 24 hours are written 00:00 to 23:59.
  const closesAt = readTime(closes)?.replace('23:59', '24:00')
  const day = weekday === undefined ? {} : { weekday }
  const told = note === undefined ? {} : { note }
  const asGiven = [opens, closes].filter((time) => time !== undefined).join(' to ')
  if (opensAt === undefined || closesAt === undefined) {
    const words = [note, asGiven].filter((part) => part).join('; ')
    return weekday === undefined && words === '' ? [] : [{ ...day, ...(words === '' ? {} : { note: words }) }]
  }
  const length = minutesOf(closesAt) - minutesOf(opensAt)
  if (length > 0) return [{ ...day, opensAt, closesAt, ...told }]
  if (closesAt === '00:00') return [{ ...day, opensAt, closesAt: '24:00', ...told }]
  if (length + 1440 > 960 || weekday === undefined)
    return [{ ...day, note: [note, asGiven].filter((part) => part).join('; ') }]
  return [
    { weekday, opensAt, closesAt: '24:00', ...told },
    { weekday: (weekday % 7) + 1, opensAt: '00:00', closesAt, ...told },
  ]
}

/**
 * One schedule of any version: iCalendar-like (freq, byday, opens_at) or one weekday each. `today`: a schedule whose
 * valid_to is past says when the hours ended, and sends nobody to a closed door.
 */
export function readSchedule(
  schedule: Loose,
  today: string,
  plain: (text: unknown) => string | undefined,
): Schedule[] {
  const until = looseText(schedule.valid_to, schedule.until)
  if (until && /^\d{4}-\d\d-\d\d/.test(until) && until.slice(0, 10) < today) return []
  const freq = looseText(schedule.freq)?.toUpperCase()
  const stated = readDays(looseText(schedule.byday, schedule.weekday, schedule.day))
  const dated = freq === 'WEEKLY' && stated.length === 0 ? weekdayOfDate(looseText(schedule.dtstart)) : []
  const chosen = freq === 'DAILY' && stated.length === 0 ? everyDay : [...stated, ...dated]
  const opens = looseText(schedule.opens_at)
  const closes = looseText(schedule.closes_at)
  const words = [plain(schedule.description), plain(schedule.notes)].filter(
    (part, at, all) => part && all.indexOf(part) === at,
  )
  const note = (day: Day | undefined) =>
    [rhythmNote(schedule, day), ...words].filter((part) => part).join('; ') || undefined
  return chosen.length === 0
    ? times(undefined, opens, closes, note(undefined))
    : chosen.flatMap((day) => times(day.weekday, opens, closes, note(day)))
}
