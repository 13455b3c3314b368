import type { TownFacts } from '../../../directory/index.ts'
import { asks, helpers, lives, openings, shortSearches, troubles } from './made-search-words.ts'
import { type Dice, makeDice } from './seeded-dice.ts'

export interface MadeSearch {
  words: string
  place: string
}

// One search in ten has a slip of the finger, as typed words have.
function slip(dice: Dice, text: string): string {
  const long = text.split(' ').filter((word) => /^[a-z]{7,}$/.test(word))
  if (long.length === 0 || !dice.chance(0.1)) return text
  const word = dice.pick(long)
  const at = 2 + dice.below(word.length - 3)
  return text.replace(word, word.slice(0, at) + word.slice(at + 1))
}

function wordsOf(dice: Dice): string {
  const shape = dice.below(10)
  if (shape < 3) return `${dice.pick(shortSearches)} ${dice.pick(helpers)}`
  if (shape < 8) return `${dice.pick(openings)} ${dice.pick(troubles)}, ${dice.pick(asks)}`
  const more = dice.some(troubles, 2).join('. also ')
  return `${dice.pick(lives)}. ${dice.pick(openings)} ${more}. ${dice.pick(asks)}`
}

/**
 * Different everyday texts, each with a place of its own: half towns that have their name to themselves, half
 * outcodes.
 */
export function madeSearches(count: number, towns: readonly TownFacts[]): MadeSearch[] {
  const dice = makeDice(77)
  const areas = towns.flatMap((town) => town.postcodeArea ?? [])
  const outcodes = areas.flatMap((area) => [1, 2, 3, 4, 5, 6].map((district) => `${area}${district}`))
  const only = towns.filter((town) => town.isOnly)
  const large = only.filter((town) => town.postcodeArea !== null)
  const names = [...large, ...dice.some(only, count)].map((town) => town.name)
  const places = { towns: [...new Set(names)], outcodes: dice.some(outcodes, outcodes.length) }
  const seen = new Set<string>()
  while (seen.size < count) seen.add(slip(dice, wordsOf(dice)))
  return [...seen].map((words, index) => {
    const from = index % 2 === 0 ? places.towns : places.outcodes
    return { words, place: from[Math.floor(index / 2) % from.length] ?? '' }
  })
}
