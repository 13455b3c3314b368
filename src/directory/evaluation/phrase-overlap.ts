import { tokenise } from '../search/words/tokenise.ts'

const RUN = 4
/** Above this share the phrases were fitted to the queries, and the figures are no evidence (search guide 2.3). */
export const FITTED = 0.1

function runsOf(text: string): string[] {
  const words = tokenise(text).map(({ folded }) => folded)
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
}

/** Share of queries that hold four words in a row of any phrase. */
export function phraseOverlap(queries: readonly string[], phrases: Iterable<string>): number {
  const runs = new Set<string>()
  for (const phrase of phrases) for (const run of runsOf(phrase)) runs.add(run)
  return queries.length === 0
    ? 0
    : queries.filter((query) => runsOf(query).some((run) => runs.has(run))).length / queries.length
}
