import type { Correction } from '../search-words.ts'
import type { NearestWords } from '../service-index/nearest-words.ts'
import { editDistance } from './edit-distance.ts'
import type { Token } from './tokenise.ts'

export interface SpellingKnowledge {
  /** Is the word right as it is: known to the directory, to the thesaurus, or a common English word? */
  isKnown(folded: string): boolean
  /** Curated: typed → meant. */
  misspellings: ReadonlyMap<string, string>
  nearest: NearestWords
  /** In how many places a word of the vocabulary stands; breaks ties between equally near words. */
  frequencyOf(word: string): number
}

// Short words have too many neighbours ("mun": mum, man, run), so they are left as typed unless curated.
const SHORTEST = 4
const mostEdits = (word: string): number => (word.length < 8 ? 1 : 2)
const vowelsOut = (word: string): string => word.replace(/[aeiouy]/g, '')

function nearestWord(folded: string, knowledge: SpellingKnowledge): string | undefined {
  const most = folded.length < 6 ? 1 : 2
  const scored = knowledge.nearest(folded, 24).flatMap(({ word, likeness }) => {
    const distance = editDistance(folded, word, most)
    if (distance > most) return []
    // A first letter is seldom wrong, and a slip in the vowels is the commonest of all.
    const first = folded[0] === word[0] ? 0 : 0.7
    const vowels = vowelsOut(folded) === vowelsOut(word) ? 0 : 0.3
    const cost = distance + first + vowels - likeness / 2 - Math.log10(1 + knowledge.frequencyOf(word)) / 4
    return distance > mostEdits(folded) && vowels > 0 ? [] : [{ word, cost }]
  })
  return scored.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))[0]?.word
}

// A capital inside a text is a name of somebody or somewhere, and a name is never corrected into something else.
const isName = (typed: string, at: number): boolean => at > 0 && /^\p{Lu}\p{Ll}/u.test(typed)

const mayBeWrong = ({ folded, typed }: Token, at: number): boolean =>
  folded.length >= SHORTEST && /^\p{L}+$/u.test(folded) && !isName(typed, at)

/** Reads words that nobody knows as the likeliest known ones, and says which. Curated misspellings come first. */
export function correctSpelling(
  tokens: readonly Token[],
  knowledge: SpellingKnowledge,
): { tokens: Token[]; corrections: Correction[] } {
  const corrections: Correction[] = []
  const read = tokens.map((token, at): Token => {
    const { folded, typed } = token
    const curated = knowledge.misspellings.get(folded)
    const guess =
      curated ??
      (mayBeWrong(token, at) && !knowledge.isKnown(folded) ? nearestWord(folded, knowledge) : undefined)
    if (guess === undefined || guess === folded) return token
    corrections.push({ typed, read: guess })
    return { typed, folded: guess }
  })
  return { tokens: read, corrections }
}
