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
 * ("… old") are left out, and so are single words that nobody wrote down as a cue ("picked … skin"). Empty when nothing is left.
 */
export function quote(
  tokens: readonly Token[],
  numbers: readonly number[],
  telling: ReadonlySet<number>,
  isCue: (folded: string) => boolean,
): string {
  const pieces = inPieces(numbers, BETWEEN)
  const clear = pieces.filter((piece) => piece.some((number) => telling.has(number)))
  return clear
    .filter((piece) => piece.length > 1 || piece.some((at) => isCue(tokens[at]?.folded ?? '')))
    .map((piece) => tokens.slice(piece[0], (piece.at(-1) ?? 0) + 1))
    .map((piece) => piece.map(({ typed }) => typed).join(' '))
    .join(' … ')
}

/** Numbers of the tokens that tell one story from another: "year", "old", "phone" and "someone" are in all of them. */
export const tellingTokens = ({ words }: ReadText, { tellsNothing }: WordReader): ReadonlySet<number> =>
  new Set(words.filter(({ stem }) => !tellsNothing(stem)).map(({ token }) => token))

/** "Hasn't", "wouldn't", "it's": in no list of common words as they are written, and in every story. */
const CONTRACTED =
  /^(?:(?:is|are|was|were|has|have|had|do|does|did|would|could|should|must|need|wo|ca|sha|ai|might)nt|ive|ill|youre|theyre|hes|shes|its|thats|weve|theyve|youve|id|theres)$/

export interface WordTeller {
  /** Says enough alone to be named where it stands in a service's own text: all but the commonest words. */
  alone: (folded: string) => boolean
  /** … also in a story, where "car" and "school" are in passing. */
  inStory: (folded: string) => boolean
  /** Says enough alone to be the reason for one concept: "boat" is a cue for war and stands in stories of all kinds. */
  forConcept: (concept: number) => (folded: string) => boolean
}

const singles = (runs: readonly string[]): Set<string> =>
  new Set(
    runs
      .map((run) => tokenise(run))
      .filter(({ length }) => length === 1)
      .flatMap((tokens) => tokens.map(({ folded }) => folded)),
  )

export function createWordTeller(concepts: readonly Concept[], subjects: readonly Subject[]): WordTeller {
  const own = concepts.map(({ cues, serviceWords }) => singles([...cues, ...serviceWords]))
  const all = new Set([
    ...own.flatMap((words) => [...words]),
    ...singles(subjects.flatMap(({ said, serviceWords }) => [...said, ...serviceWords])),
  ])
  const inStory = (folded: string): boolean => !everydayEnglish.has(folded) && !CONTRACTED.test(folded)
  return {
    inStory,
    alone: (folded) => all.has(folded) || inStory(folded),
    // What was done to somebody is never named, so an everyday word would stand there with nothing to explain it.
    forConcept: (concept) => (folded) =>
      own[concept]?.has(folded) === true &&
      (concepts[concept]?.facet === 'need' || !everydayEnglish.has(folded)),
  }
}
