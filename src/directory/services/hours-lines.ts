import { timeInWords, weekdayNames } from './opening-rules.ts'
import type { PublishedService } from './published-service.ts'

export interface HoursLine {
  day: string
  slots: string[]
}

const slotInWords = (opensAt: string, closesAt: string): string =>
  opensAt === '00:00' && closesAt >= '23:59'
    ? 'all day and night'
    : `${timeInWords(opensAt)} to ${timeInWords(closesAt)}`

/** Hours by day of the week; days after one another with the same hours stand in one line. */
export function hoursLines(schedules: PublishedService['schedules']): HoursLine[] {
  const byDay = new Map<number, string[]>()
  for (const { weekday, opensAt, closesAt } of schedules) {
    if (weekday === undefined || opensAt === undefined || closesAt === undefined) continue
    byDay.set(weekday, [...(byDay.get(weekday) ?? []), slotInWords(opensAt, closesAt)])
  }
  const runs: { from: number; to: number; slots: string[] }[] = []
  for (const [weekday, slots] of [...byDay].toSorted(([one], [other]) => one - other)) {
    const run = runs.at(-1)
    if (run?.to === weekday - 1 && run.slots.join() === slots.join()) run.to = weekday
    else runs.push({ from: weekday, to: weekday, slots })
  }
  return runs.map(({ from, to, slots }) => ({ day: daysInWords(from, to), slots }))
}

function daysInWords(from: number, to: number): string {
  const [first, last] = [weekdayNames[from] ?? '', weekdayNames[to] ?? '']
  if (from === 1 && to === 7) return 'Every day'
  return from === to ? first : `${first} ${to === from + 1 ? 'and' : 'to'} ${last}`
}

/** What is only known in words, each once. */
export const hoursNotes = (schedules: PublishedService['schedules']): string[] => [
  ...new Set(schedules.flatMap(({ note }) => note ?? [])),
]
