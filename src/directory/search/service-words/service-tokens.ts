import { tokenise } from '../words/tokenise.ts'

// Only a plural's s is taken off. A stemmer would bring "mindfulness" and "like-minded" together, and a listing would be
// read as something that it is not.
const singular = (folded: string): string =>
  folded.length > 3 && folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded

/** Words of a text as the words of services are compared: every one of them, in their order. */
export const serviceTokens = (folded: readonly string[]): string[] => folded.map(singular)

export const serviceTokensOf = (text: string, most?: number): string[] =>
  serviceTokens(tokenise(text, most).map(({ folded }) => folded))
