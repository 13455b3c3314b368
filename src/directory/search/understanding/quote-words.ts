import type { Concept, Subject } from '../thesaurus/thesaurus-words.ts'
import { everydayEnglish } from '../words/common-english.ts'
import type { ReadText, WordReader } from '../words/read-words.ts'
import { type Token, tokenise } from '../words/tokenise.ts'

/** Words left out between two that speak: so many are given back, so that "saw him hit me" does not become "saw hit". */
const BETWEEN = 2

/** Numbers of tokens in runs, with at most so many left out between two of a run. */
export function inPieces(numbers: readonly number[], between: number): number[][] {
  const pieces: number[][] = []
  for (const number of numbers) {
    const last = pieces.at(-1)
    if (last && number - (last.at(-1) ?? 0) - 1 <= between) last.push(number)
    else pieces.push([number])
  }
  return pieces
}

/**
 * "can't sleep … nightmares": the typed words, with a mark where more between them was left out. Pieces that tell nothing
 * ("… old") are left out where another tells something.
 */
export function quote(
  tokens: readonly Token[],
  numbers: readonly number[],
  telling: ReadonlySet<number>,
): string {
  const pieces = inPieces(numbers, BETWEEN)
  const clear = pieces.filter((piece) => piece.some((number) => telling.has(number)))
  return (clear.length > 0 ? clear : pieces)
    .map((piece) => tokens.slice(piece[0], (piece.at(-1) ?? 0) + 1))
    .map((piece) => piece.map(({ typed }) => typed).join(' '))
    .join(' … ')
}

/** Numbers of the tokens that tell one story from another: "year", "old", "phone" and "someone" are in all of them. */
export const tellingTokens = ({ words }: ReadText, { tellsNothing }: WordReader): ReadonlySet<number> =>
  new Set(words.filter(({ stem }) => !tellsNothing(stem)).map(({ token }) => token))

/** Does one word say enough alone to be a reason? Words that we wrote down as cues do, and all but the commonest of the rest. */
export function createWordTeller(
  concepts: readonly Concept[],
  subjects: readonly Subject[],
): (folded: string) => boolean {
  const runs = [
    ...concepts.flatMap(({ cues, serviceWords }) => [...cues, ...serviceWords]),
    ...subjects.flatMap(({ said, serviceWords }) => [...said, ...serviceWords]),
  ]
  const single = runs.map((run) => tokenise(run)).filter(({ length }) => length === 1)
  const cues = new Set(single.flatMap((tokens) => tokens.map(({ folded }) => folded)))
  return (folded) => !everydayEnglish.has(folded) || cues.has(folded)
}
