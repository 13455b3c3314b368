import { fix } from 'postcode'

/** What a text says when it is read as a postcode: "LE15 6AA", "LE15 6" or "LE15". */
export interface PostcodeReading {
  outcode: string
  sector?: string
  unit?: string
  /** Set when a letter or figure had to be read as another: the first half as typed. */
  typedOutcode?: string
}

// A third letter is real in inner London only, and no area of one letter has a district 0. The package's own test of a
// half is looser: it accepts "BB1I".
const real =
  /^(?:[A-Z][1-9]\d?|[A-Z]{2}(?:\d|[1-9]\d)|E1W|N1[CP]|NW1W|SE1P|W1[A-Z]|EC\d[A-Z]|SW1[A-Z]|WC[12][A-Z]|NPT)$/
const wholeText = /^([A-Z0-9]{2,4}?) ?(?:(\d)(?:([A-Z])([A-Z])?)?)?$/

export const isOutcode = (text: string): boolean => real.test(text)
export const areaOf = (outcode: string): string => /^[A-Z]{1,2}(?=\d)/.exec(outcode)?.[0] ?? ''

function reading(outcode: string, figure?: string, letters?: string): PostcodeReading {
  if (!figure) return { outcode }
  const sector = `${outcode} ${figure}`
  return letters ? { outcode, sector, unit: `${sector}${letters}` } : { outcode, sector }
}

// Longest first half first when there is no space, so that "LE156" is LE15 6 and "E16" stays a half.
function readExactly(text: string): PostcodeReading | null {
  if (isOutcode(text)) return { outcode: text }
  const parts = text.includes(' ')
    ? wholeText.exec(text)
    : /^([A-Z]{1,2}\d[A-Z\d]?)(\d)(?:([A-Z])([A-Z])?)?$/.exec(text)
  const [, outcode = '', figure, first, second] = parts ?? []
  if (!isOutcode(outcode) || !figure) return null
  return reading(outcode, figure, first && second ? first + second : undefined)
}

const alike: Record<string, string> = { I: '1', L: '1', O: '0', S: '5', Z: '2', B: '8' }

/** "LEI5" → LE15, "0X1" → OX1, "BB1I" → BB11. The package mends whole postcodes only, so a half borrows an ending. */
function mendOutcode(half: string): string | null {
  const mended = fix(`${half} 1AA`)
  const outcode = mended.endsWith(' 1AA') ? mended.slice(0, -4) : half
  const last = alike[outcode.slice(-1)]
  const guesses = [outcode, half.replace(/^([A-Z])0/, '$1O'), last ? outcode.slice(0, -1) + last : '']
  return guesses.find(isOutcode) ?? null
}

// "LAC" → 1AC: the package reads I as 1 here and leaves L, S and Z.
function mendEnding(ending: string): string | null {
  const first = ending[0] ?? ''
  const mended = (alike[first] ?? first) + ending.slice(1)
  return /^\d[A-Z]{2}$/.test(mended) ? mended : null
}

function readMended(text: string): PostcodeReading | null {
  // Without any figure only a half is mended ("SWIA"): "Bisley" would be B15 1EY.
  if (text.length < 2 || text.length > (/\d/.test(text) ? 8 : 4)) return null
  const typed = text.replace(/ /g, '').slice(0, -3)
  const whole = readExactly(fix(text))
  if (whole?.unit) return { ...whole, typedOutcode: typed }
  const ending = mendEnding(text.slice(-3))
  const outward = ending ? mendOutcode(typed) : null
  if (outward) return { ...reading(outward, ending?.[0], ending?.slice(1)), typedOutcode: typed }
  const [half = '', rest, more] = text.split(' ')
  if (more !== undefined || (rest !== undefined && !/^\d[A-Z]?$/.test(rest))) return null
  const outcode = mendOutcode(half)
  return outcode ? { ...reading(outcode, rest?.[0]), typedOutcode: half } : null
}

export const tidyCode = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()

/**
 * A postcode, or part of one, as typed; a whole one also with look-alikes mended ("E8 LAC" is not E8 beside a word).
 * Also finds one at either end of an address or beside a town.
 */
export function readPostcode(text: string): PostcodeReading | null {
  const tidy = tidyCode(text)
  const whole = readExactly(tidy)
  if (whole) return whole
  const mended = readMended(tidy)
  if (mended?.unit) return mended
  const words = tidy.split(' ')
  if (words.length < 2) return null
  const ends = [words.slice(-2), words.slice(-1), words.slice(0, 2), words.slice(0, 1)]
  for (const end of ends) {
    const found = end.length < words.length ? readExactly(end.join(' ')) : null
    if (found) return found
  }
  return null
}

/** The same with letters and figures that look alike mended. Without any figure ("SWIA") names are tried before this. */
export function readMistypedPostcode(text: string): PostcodeReading | null {
  const tidy = tidyCode(text)
  const whole = readMended(tidy)
  if (whole) return whole
  const words = tidy.split(' ')
  return words.length > 2 ? readMendedUnit(words.slice(-2).join(' ')) : null
}

function readMendedUnit(text: string): PostcodeReading | null {
  const found = readMended(text)
  return found?.unit ? found : null
}
