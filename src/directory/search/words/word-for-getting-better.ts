import type { Token } from './tokenise.ts'

/** The words that people choose for getting better (requirement S0.8) and that are more than one word, as one. */
const runs: readonly (readonly string[])[] = [
  ['living', 'beyond', 'it'],
  ['live', 'beyond', 'it'],
  ['life', 'beyond', 'it'],
]
const MEANT = 'recovery'

/** "Living beyond it" is read as one word: "living" and "beyond" by themselves stand in texts about other things. */
export function readGettingBetter(tokens: readonly Token[]): Token[] {
  const read: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const run = runs.find((words) => words.every((word, nth) => tokens[at + nth]?.folded === word))
    const own = tokens.slice(at, at + (run?.length ?? 1))
    const [first] = own
    if (first)
      read.push(run ? { ...first, typed: own.map(({ typed }) => typed).join(' '), folded: MEANT } : first)
    at += own.length
  }
  return read
}
