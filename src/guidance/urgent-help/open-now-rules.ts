import type { Helpline, Slot } from './helpline.ts'
import { areHoursKnown } from './helpline-rules.ts'

export type OpenNow = 'open' | 'closed' | 'unknown'

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function londonTime(instant: Date): { day: number; time: string } {
  const parts = Object.fromEntries(london.formatToParts(instant).map((part) => [part.type, part.value]))
  return { day: weekdays.indexOf(parts.weekday ?? '') + 1, time: `${parts.hour}:${parts.minute}` }
}

const dayBefore = (day: number): number => (day === 1 ? 7 : day - 1)

function holds({ days, opens, closes }: Slot, day: number, time: string): boolean {
  if (closes > opens) return days.includes(day) && opens <= time && time < closes
  return (days.includes(day) && time >= opens) || (days.includes(dayBefore(day)) && time < closes)
}

/**
 * Whether a line is open at an instant, by its hours in Europe/London. Unknown hours are never guessed. Bank holidays
 * are not known here: the line's words name them.
 */
export function openAt(line: Helpline, instant: Date, today: string): OpenNow {
  if (line.hours === null || !areHoursKnown(line, today)) return 'unknown'
  if ('always' in line.hours) return 'open'
  const { day, time } = londonTime(instant)
  return line.hours.slots.some((slot) => holds(slot, day, time)) ? 'open' : 'closed'
}
