import type { OpenIndex } from '../service-index/open-index.ts'
import type { ReadWord } from '../words/read-words.ts'

export interface TextTerm {
  number: number
  weight: number
  token: number
}

/** A word that more than a quarter of services hold says nothing while rarer ones remain (search guide 2.2). */
const TOO_COMMON = 0.25
const MOST_TERMS = 24
/** A short search must be matched whole to count whole; a long one by its five rarest words. */
const ENOUGH_TERMS = 5

/** Rarer words say more; by the services that hold the word. */
export function rarityOf(index: OpenIndex, number: number): number {
  const services = (index.text.starts[number + 1] ?? 0) - (index.text.starts[number] ?? 0)
  return Math.log(1 + (index.count - services + 0.5) / (services + 0.5))
}

/** The words of a search that the directory knows, the rarest first, weighed by rarity. */
export function textTerms(index: OpenIndex, words: readonly ReadWord[]): TextTerm[] {
  const { starts } = index.text
  const found = new Map<number, TextTerm & { share: number }>()
  for (const { stem, token } of words) {
    const number = index.stemNumbers.get(stem)
    if (number === undefined || found.has(number)) continue
    const services = (starts[number + 1] ?? 0) - (starts[number] ?? 0)
    const weight = rarityOf(index, number)
    found.set(number, { number, weight, token, share: services / Math.max(1, index.count) })
  }
  const terms = [...found.values()].sort((a, b) => b.weight - a.weight || a.number - b.number)
  const telling = terms.filter(({ share }) => share <= TOO_COMMON)
  return (telling.length > 0 ? telling : terms).slice(0, MOST_TERMS)
}

/** Adds up, into `scores`, how much each service's own words match: 0 to about 1. OR of all words, never AND. */
export function scoreText(
  index: OpenIndex,
  terms: readonly TextTerm[],
  scores: Float32Array,
  enoughTerms: number = ENOUGH_TERMS,
  lid: number = Number.POSITIVE_INFINITY,
): void {
  scores.fill(0)
  const { starts, services, impacts } = index.text
  const enough = terms.slice(0, enoughTerms).reduce((sum, { weight }) => sum + weight, 0)
  for (const { number, weight } of terms) {
    const part = weight / (255 * enough)
    const end = starts[number + 1] ?? 0
    for (let at = starts[number] ?? 0; at < end; at += 1) {
      const service = services[at] as number
      scores[service] = Math.min(lid, (scores[service] as number) + part * (impacts[at] as number))
    }
  }
}

/** Does the service hold the word? Lists are in order, so this is a search by halves. */
export function holdsTerm(index: OpenIndex, term: number, service: number): boolean {
  const { starts, services } = index.text
  let [low, high] = [starts[term] ?? 0, (starts[term + 1] ?? 0) - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = services[middle] ?? 0
    if (at === service) return true
    if (at < service) low = middle + 1
    else high = middle - 1
  }
  return false
}
