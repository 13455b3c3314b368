import { foldName } from '../lookup/name-folding.ts'

export interface Suggestible {
  name: string
  folded: string
}

const MOST = 8
const FEWEST_LETTERS = 2

export const prepareNames = (names: readonly string[]): Suggestible[] =>
  names.map((name) => ({ name, folded: foldName(name) }))

/** At most eight names that begin as typed, then those with a later word that does. None for a postcode. */
export function suggest(names: readonly Suggestible[], typed: string): string[] {
  const folded = foldName(typed)
  if (folded.length < FEWEST_LETTERS || /\d/.test(folded)) return []
  const begins: string[] = []
  const later: string[] = []
  for (const each of names) {
    if (each.folded.startsWith(folded)) begins.push(each.name)
    else if (later.length < MOST && each.folded.includes(` ${folded}`)) later.push(each.name)
    if (begins.length === MOST) break
  }
  return begins.concat(later).slice(0, MOST)
}
