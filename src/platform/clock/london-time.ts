const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function readLondonTime(instant: Date): { weekday: number; time: string } {
  const parts = Object.fromEntries(london.formatToParts(instant).map((part) => [part.type, part.value]))
  return { weekday: weekdays.indexOf(parts.weekday ?? '') + 1, time: `${parts.hour}:${parts.minute}` }
}

// A page asks for the same minute once for each of its cards, and formatting a date costs 10 µs.
let last = { minute: Number.NaN, weekday: 0, time: '' }

/** Weekday (1 Monday to 7 Sunday) and HH:MM in Europe/London, summer time included. */
export function londonTime(instant: Date): { weekday: number; time: string } {
  const minute = Math.floor(instant.getTime() / 60_000)
  if (minute !== last.minute) last = { minute, ...readLondonTime(instant) }
  return last
}
