import { londonTime } from '../../platform/clock/london-time.ts'
import type { Helpline, Slot } from './helpline.ts'
import { areHoursKnown } from './helpline-rules.ts'

export type OpenNow = 'open' | 'closed' | 'unknown'

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
  const { weekday, time } = londonTime(instant)
  return line.hours.slots.some((slot) => holds(slot, weekday, time)) ? 'open' : 'closed'
}
