const spoken: Record<string, string> = {
  noon: '12:00',
  midday: '12:00',
  '12noon': '12:00',
  midnight: '24:00',
}

/**
 * HH:MM of "10:00:00", "16:00Z", "4:00 PM", "9am", "9.30 a.m.", "0930", "noon"; nothing when it cannot be read.
 * Zones are dropped: feeds write Z or +00:00 all year round and mean the clock on the wall.
 */
export function readTime(given: string | undefined): string | undefined {
  const text = given?.trim().toLowerCase().replace(/\s+/g, '') ?? ''
  const word = spoken[text]
  if (word) return word
  const match =
    /^(?:\d{4}-\d\d-\d\dt)?(\d{1,2})(?:[:.]?(\d{2}))?(?:[:.]?\d{2}(?:\.\d+)?)?(am|pm|a\.m\.?|p\.m\.?)?(?:z|[+-]\d\d:?\d\d)?$/.exec(
      text,
    )
  if (!match) return undefined
  const half = match[3]?.charAt(0)
  // A bare "9" could be a count of anything.
  if (match[2] === undefined && half === undefined) return undefined
  const hour = Number(match[1])
  const minute = Number(match[2] ?? 0)
  if (minute > 59 || hour > (half ? 12 : 24) || (hour === 24 && minute > 0) || (half && hour === 0))
    return undefined
  const whole = half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour
  return `${String(whole).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
