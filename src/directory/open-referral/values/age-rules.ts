export interface Ages {
  minimumAge?: number
  maximumAge?: number
}

// 100 and more means "no upper limit" in every feed seen; -1 means "not said".
const upper = (age: number | undefined): number | undefined =>
  age !== undefined && age > 0 && age < 100 ? age : undefined
const lower = (age: number | undefined): number | undefined =>
  age !== undefined && age > 0 && age <= 120 ? age : undefined

/** Two numbers in years as a feed gives them. Ages that contradict each other are both left out. */
export function agesFromNumbers(minimum: number | undefined, maximum: number | undefined): Ages {
  const max = upper(maximum)
  const min = max !== undefined && minimum === 0 ? 0 : lower(minimum)
  if (min !== undefined && max !== undefined && min > max) return {}
  return {
    ...(min === undefined ? {} : { minimumAge: min }),
    ...(max === undefined ? {} : { maximumAge: max }),
  }
}

const years = (amount: string | undefined, unit: string | undefined): number | undefined =>
  amount === undefined
    ? undefined
    : Math.round(
        (Number(amount) / (/^month/i.test(unit ?? '') ? 12 : /^week/i.test(unit ?? '') ? 52 : 1)) * 100,
      ) / 100

const amount = String.raw`(\d{1,3}(?:\.\d+)?)\s*(years?|yrs?|months?|weeks?)?(?:\s+old)?`
const range = new RegExp(String.raw`${amount}\s*(?:-|–|—|to|and|until|up to)\s*${amount}`, 'i')
const from = new RegExp(
  String.raw`(?:from|over|aged?|minimum(?: age)?)\s*:?\s*${amount}\s*(?:\+|and (?:over|above|older)|or (?:over|older)|upwards?|plus)?`,
  'i',
)
const upwards = new RegExp(
  String.raw`${amount}\s*(?:\+|and (?:over|above|older|up)|or (?:over|older)|upwards?|plus)`,
  'i',
)
const under = new RegExp(String.raw`(?:under|below|younger than)\s*:?\s*(?:the age of\s*)?${amount}`, 'i')
const upTo = new RegExp(String.raw`(?:up to|until|maximum(?: age)?)\s*:?\s*(?:the age of\s*)?${amount}`, 'i')

/** "6 years - 14 years", "11+", "From 5 years upwards", "under 5s", "All ages": whole field only, never running text. */
export function readAges(given: string | undefined): Ages {
  const text = given?.trim() ?? ''
  if (text === '' || text.length > 60 || /\ball ages\b/i.test(text)) return {}
  const both = range.exec(text)
  if (both) {
    const unit = both[2] ?? both[4]
    return agesFromNumbers(years(both[1], unit), years(both[3], both[4]))
  }
  const below = under.exec(text)
  if (below) return agesFromNumbers(undefined, (years(below[1], below[2]) ?? 0) - 1)
  const most = upTo.exec(text)
  if (most) return agesFromNumbers(undefined, years(most[1], most[2]))
  const least = upwards.exec(text) ?? from.exec(text)
  if (!least) return /^adults?( only)?$/i.test(text) ? { minimumAge: 18 } : {}
  // "over 18" in a directory of services means 18 and over.
  return agesFromNumbers(years(least[1], least[2]), undefined)
}
