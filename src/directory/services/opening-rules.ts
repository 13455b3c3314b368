import { londonTime } from '../../platform/clock/london-time.ts'
import type { ServiceRecord } from './service-record.ts'

type Schedule = ServiceRecord['schedules'][number]

export type Opening =
  | { now: 'open'; until: string }
  | { now: 'closed'; opens: { weekday: number; at: string; isToday: boolean } }
  /** Hours are not known as times. */
  | { now: 'unknown' }

interface Slot {
  weekday: number
  opens: string
  closes: string
}

// A slot that ends before it begins runs past midnight: it becomes the rest of its day and the start of the next.
function slotsOf(schedules: readonly Schedule[]): Slot[] {
  return schedules.flatMap(({ weekday, opensAt, closesAt }): Slot[] => {
    if (weekday === undefined || opensAt === undefined || closesAt === undefined) return []
    if (closesAt > opensAt)
      return [{ weekday, opens: opensAt, closes: closesAt === '23:59' ? '24:00' : closesAt }]
    const next = (weekday % 7) + 1
    return [
      { weekday, opens: opensAt, closes: '24:00' },
      ...(closesAt === '00:00' ? [] : [{ weekday: next, opens: '00:00', closes: closesAt }]),
    ]
  })
}

/** Open at this instant, or when next. Several slots a day count; bank holidays are not known and the page says so. */
export function openingAt(schedules: readonly Schedule[], instant: Date): Opening {
  const slots = slotsOf(schedules)
  if (slots.length === 0) return { now: 'unknown' }
  const { weekday, time } = londonTime(instant)
  const open = slots.find((slot) => slot.weekday === weekday && slot.opens <= time && time < slot.closes)
  if (open) return { now: 'open', until: open.closes }
  const ahead = (slot: Slot): number => {
    const days = (slot.weekday - weekday + 7) % 7
    return days === 0 && slot.opens <= time ? 7 : days
  }
  const [next] = slots.toSorted(
    (one, other) => ahead(one) - ahead(other) || (one.opens < other.opens ? -1 : 1),
  )
  if (!next) return { now: 'unknown' }
  return { now: 'closed', opens: { weekday: next.weekday, at: next.opens, isToday: ahead(next) === 0 } }
}

export const weekdayNames = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** "9am", "5.30pm", "midnight". */
export function timeInWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (minutes === 0 && hours % 24 === 0) return 'midnight'
  if (minutes === 0 && hours === 12) return 'noon'
  const hour = hours % 12 === 0 ? 12 : hours % 12
  return `${hour}${minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`}${hours < 12 ? 'am' : 'pm'}`
}

export function openingLine(opening: Opening): string | null {
  if (opening.now === 'unknown') return null
  if (opening.now === 'open')
    return opening.until === '24:00' ? 'Open now' : `Open now, until ${timeInWords(opening.until)}`
  const day = opening.opens.isToday ? 'today' : weekdayNames[opening.opens.weekday]
  return `Closed now, opens ${day} ${timeInWords(opening.opens.at)}`
}
