import { foldWord } from './fold-text.ts'

export interface Token {
  /** As typed. */
  typed: string
  folded: string
}

// A word: letters and digits of any script, apostrophes inside. A slash, a dash, emoji and NUL divide words.
// "a&e" is written as one word everywhere in health care and would fall into two letters.
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘ʼ`´](?=[\p{L}]))*/gu
const emergencyDepartment = /\ba\s?&\s?e\b/giu
const LONGEST_WORD = 40

/** The words of a text in their order. Never throws; a text without letters has none. */
export function tokenise(text: string, most = 400): Token[] {
  const tokens: Token[] = []
  for (const [typed] of text.replace(emergencyDepartment, 'ae').matchAll(wordPattern)) {
    const folded = foldWord(typed).slice(0, LONGEST_WORD)
    if (folded !== '') tokens.push({ typed, folded })
    if (tokens.length === most) break
  }
  return tokens
}
