import type { Seal } from '../../platform/sealed/sealed-text.ts'
import { paths } from '../paths.ts'
import type { WordChoice } from './better-word.ts'

const PURPOSE = 'word'

/** The address of the guides for somebody who likes this word. Their own word is never readable in it. */
export const guidesWithWord = (seal: Seal, word: string): string =>
  paths.withWord(seal.close(PURPOSE, word), paths.guides)

/** Null when the link has expired or is none of ours. */
export function openWord(seal: Seal, sealed: string): WordChoice | null {
  const word = seal.open(PURPOSE, sealed)
  return word === null ? null : { word, to: (path) => paths.withWord(sealed, path) }
}
