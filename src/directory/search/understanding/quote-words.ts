import type { ReadText, WordReader } from '../words/read-words.ts'
import type { Token } from '../words/tokenise.ts'

/** Words left out between two that speak: so many are given back, so that "saw him hit me" does not become "saw hit". */
const BETWEEN = 2

/**
 * "can't sleep … nightmares": the typed words, with a mark where more between them was left out. Pieces that tell nothing
 * ("… old") are left out where another tells something.
 */
export function quote(
  tokens: readonly Token[],
  numbers: readonly number[],
  telling: ReadonlySet<number>,
): string {
  const pieces: number[][] = []
  for (const number of numbers) {
    const last = pieces.at(-1)
    if (last && number - (last.at(-1) ?? 0) - 1 <= BETWEEN) last.push(number)
    else pieces.push([number])
  }
  const clear = pieces.filter((piece) => piece.some((number) => telling.has(number)))
  return (clear.length > 0 ? clear : pieces)
    .map((piece) => tokens.slice(piece[0], (piece.at(-1) ?? 0) + 1))
    .map((piece) => piece.map(({ typed }) => typed).join(' '))
    .join(' … ')
}

/** Numbers of the tokens that tell one story from another: "year", "old", "phone" and "someone" are in all of them. */
export const tellingTokens = ({ words }: ReadText, { tellsNothing }: WordReader): ReadonlySet<number> =>
  new Set(words.filter(({ stem }) => !tellsNothing(stem)).map(({ token }) => token))
