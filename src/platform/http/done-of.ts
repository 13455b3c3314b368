import type { Asked } from './route.ts'

/** What was done a moment ago, from the word that a deed left in the address. A word that is not ours says nothing. */
export function doneOf(words: Readonly<Record<string, string>>, { query }: Asked): string | undefined {
  const done = query.done ?? ''
  return Object.hasOwn(words, done) ? words[done] : undefined
}
