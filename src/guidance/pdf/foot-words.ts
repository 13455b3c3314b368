import type { Helpline } from '../urgent-help/helpline.ts'
import { emergencyLine, isOpenDayAndNight, listeningLine } from '../urgent-help/helpline-rules.ts'

/** The help strip of every page, as one line at the foot of paper. `today` is YYYY-MM-DD in Europe/London. */
export function footWords(lines: readonly Helpline[], today: string): string {
  const emergency = emergencyLine(lines)
  const listening = listeningLine(lines)
  const when = isOpenDayAndNight(listening, today) ? ', day or night' : ''
  const check = when === '' ? ' (check hours)' : ''
  return `In danger: call ${emergency.phone.number}. Somebody to listen${when}: ${listening.name}, ${listening.phone.number}${check}.`
}
