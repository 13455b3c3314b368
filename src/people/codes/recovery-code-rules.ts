import { randomInt } from 'node:crypto'

// Small letters and figures that nobody takes for another, on paper or aloud: no i, l, o, s, z, 0, 1, 2 or 5.
const SIGNS = 'abcdefghjkmnpqrtuvwxy346789'
const HALF = 5
const AMOUNT = 10

const newHalf = (): string => Array.from({ length: HALF }, () => SIGNS[randomInt(SIGNS.length)]).join('')

/** Ten codes of 47 bits each, in two halves: tries are slowed down, so that none can be guessed. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: AMOUNT }, () => `${newHalf()}-${newHalf()}`)

/**
 * What somebody typed as a recovery code: in any case, with a dash, a space or nothing between. Also as it was typed,
 * since codes that were given before held capital letters. Null for anything else.
 */
export function readRecoveryCode(typed: string): string[] | null {
  const signs = typed.replace(/[\s\-\u2010-\u2015\u2212]/g, '')
  if (!/^[A-Za-z0-9]{10}$/.test(signs)) return null
  const code = `${signs.slice(0, HALF)}-${signs.slice(HALF)}`
  return [...new Set([code.toLowerCase(), code])]
}
