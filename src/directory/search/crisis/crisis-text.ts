import type { Spelling } from './crisis-spelling.ts'

/** A text as the rules see it: plain words, and for each the number of its sentence. */
export interface WordsOfText {
  readonly words: readonly string[]
  readonly sentences: readonly number[]
}

const LONGEST_JOIN = 3

/** Lower case, without accents, apostrophe kinds or invisible characters. Length stays linear in the input. */
function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ´`]/g, "'")
}

/** Words and full stops. Three dots are a pause, not an end: "I want to... die". */
function pieces(text: string): string[] {
  const found = plainLetters(text).match(/[\p{L}\p{N}][\p{L}\p{N}'*@$]*|[.!?\n]+/gu) ?? []
  return found.flatMap((piece) => {
    if (/^\.{2,}$/.test(piece)) return []
    return /^[.!?\n]/.test(piece) ? ['.'] : [piece.replace(/'+$/, '')]
  })
}

function spelled(piece: string, spelling: Spelling): readonly string[] {
  const [known, ...more] = spelling.correct(piece)
  const age = /^(\d+)([a-z]+)$/.exec(piece)
  if (age && known === piece && more.length === 0) return [age[1] ?? '', age[2] ?? '']
  return known === undefined ? [] : [known, ...more]
}

/** Spelling first, then words that are written apart ("my self"), then words that carry no weight are left out. */
export function wordsOf(text: string, spelling: Spelling, fillers: ReadonlySet<string>): WordsOfText {
  const words: string[] = []
  const sentences: number[] = []
  let sentence = 0
  const raw = pieces(text).flatMap((piece) => (piece === '.' ? piece : spelled(piece, spelling)))
  for (let i = 0; i < raw.length; ) {
    if (raw[i] === '.') {
      sentence += 1
      i += 1
      continue
    }
    const { put, used } = joined(raw, i, spelling)
    for (const word of put) {
      if (fillers.has(word)) continue
      words.push(word)
      sentences.push(sentence)
    }
    i += used
  }
  return { words, sentences }
}

function joined(
  raw: readonly string[],
  at: number,
  spelling: Spelling,
): { put: readonly string[]; used: number } {
  if (!spelling.joinHeads.has(raw[at] ?? '')) return { put: raw.slice(at, at + 1), used: 1 }
  for (let used = LONGEST_JOIN; used > 1; used -= 1) {
    const put = spelling.joins.get(raw.slice(at, at + used).join(' '))
    if (put) return { put, used }
  }
  return { put: raw.slice(at, at + 1), used: 1 }
}
