import type { WordLists } from '../thesaurus/thesaurus-words.ts'
import { foldWord } from './fold-text.ts'
import { type Stem, stemWord } from './stem-word.ts'
import { type Token, tokenise } from './tokenise.ts'

/** One word as search sees it, and the token that it was typed as. */
export interface ReadWord {
  stem: string
  /** Group of near meaning, if it is in one. */
  kin?: string
  /** Number of the token in the text. */
  token: number
}

export interface ReadText {
  tokens: readonly Token[]
  words: readonly ReadWord[]
}

export interface WordReader {
  read(text: string): ReadText
  /** Reads tokens that spelling has already been over. */
  readTokens(tokens: readonly Token[]): ReadText
  stemOf(folded: string): string
  isStop(folded: string): boolean
  /** Is it a stem that every story has? */
  isHollow(stem: string): boolean
  /** … or one of somebody in a story, or a number: none is a reason by itself. */
  tellsNothing(stem: string): boolean
  /** Is it a word of our lists, right as it stands? */
  isListed(folded: string): boolean
}

/** How a text becomes words: short forms written out, stop words left out, irregular forms and stems brought together. */
export function createWordReader(lists: WordLists, stem: Stem = stemWord): WordReader {
  const stemOf = (folded: string) => stem(lists.forms.get(folded) ?? folded)
  const kinByStem = new Map<string, string>()
  const kinPairs = new Map<string, string>()
  for (const [entry, group] of lists.kin) {
    const stems = tokenise(entry).map(({ folded }) => stemOf(folded))
    if (stems.length === 1) kinByStem.set(stems.join(), `~${group}`)
    else kinPairs.set(stems.join(' '), `~${group}`)
  }
  const plain = new Set([...lists.plain].map(foldWord))

  const hollow = new Set([...lists.hollow].map(stemOf))
  const people = new Set([...lists.people].map(stemOf))

  function readTokens(tokens: readonly Token[]): ReadText {
    const words: ReadWord[] = []
    tokens.forEach(({ folded }, token) => {
      for (const part of (lists.shortForms.get(folded) ?? folded).split(' ')) {
        if (lists.stop.has(part)) continue
        const stem = stemOf(part)
        const before = words.at(-1)
        const pair = before && kinPairs.get(`${before.stem} ${stem}`)
        if (before && pair) before.kin = pair
        const kin = pair ?? kinByStem.get(stem)
        words.push(kin === undefined ? { stem, token } : { stem, kin, token })
      }
    })
    return { tokens, words }
  }

  return {
    read: (text) => readTokens(tokenise(text)),
    readTokens,
    stemOf,
    isStop: (folded) => lists.stop.has(folded),
    isHollow: (stem) => hollow.has(stem),
    tellsNothing: (stem) => hollow.has(stem) || people.has(stem) || /^\d+$/.test(stem),
    isListed: (folded) => lists.stop.has(folded) || lists.shortForms.has(folded) || plain.has(folded),
  }
}
