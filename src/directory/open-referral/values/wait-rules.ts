import type { ServiceRecordInput } from '../../services/service-record.ts'
import type { WaitBand } from '../../services/service-words.ts'

type Wait = NonNullable<ServiceRecordInput['wait']>

const spelled: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  twelve: 12,
  a: 1,
  an: 1,
}
const length = /(\d+|one|two|three|four|five|six|nine|twelve|an?)[\s_-]*(day|week|month|year)s?(?![a-z])/gi
const inDays: Record<string, number> = { day: 1, week: 7, month: 30, year: 365 }

function bandOf(text: string): WaitBand {
  if (/not (taking|accepting)|closed|waiting list (is )?full|no capacity/i.test(text)) return 'closed'
  const days = [...text.matchAll(length)].map(
    ([, many = '', unit = '']) =>
      (spelled[many.toLowerCase()] ?? Number(many)) * (inDays[unit.toLowerCase()] ?? 1),
  )
  const longest = Math.max(...days, -1)
  if (/longer|more than|over/i.test(text) && longest <= 30 && longest >= 0) return 'unknown'
  if (longest > 180) return 'm6_up'
  if (longest > 90) return 'm3_6'
  if (longest > 28) return 'm1_3'
  if (longest >= 7) return 'weeks'
  if (longest > 0) return 'days'
  return /^(no wait|none|immediate|same day|straight ?away|now|0\b)/i.test(text.trim()) ? 'now' : 'unknown'
}

/** Free text is unreliable: the band is read from the longest time that it names, and the words stay beside it. */
export function readWait(text: string | undefined, statedOn: string | undefined): Wait | undefined {
  if (text === undefined) return undefined
  const band = bandOf(text)
  return { band, note: text.replace(/_/g, ' '), ...(statedOn ? { statedOn } : {}) }
}
