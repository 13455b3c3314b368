import type { SpellingContent } from './crisis-rule-words.ts'

/** Turns a word as it was typed into the word that the rules use. Pure, and built once from the content. */
export interface Spelling {
  /** The rules' words for a typed word, or the typed word itself when no rule uses anything like it. */
  readonly correct: (typed: string) => readonly string[]
  /** Runs of up to three words that are written apart or together ("my self"), by their joined text. */
  readonly joins: ReadonlyMap<string, readonly string[]>
  readonly joinHeads: ReadonlySet<string>
}

/** In shorter words one wrong letter is too often another word. */
const SHORTEST_FUZZY = 5
const LONGEST_FUZZY = 20
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  $: 's',
  '@': 'a',
}

export function buildSpelling(content: SpellingContent, vocabulary: ReadonlySet<string>): Spelling {
  const { variants, joins } = readVariants(content.same)
  const left = new Set(content.not_misspellings)
  const squashed = new Map<string, string>()
  const near = new Map<string, string>()
  for (const word of content.forgive_a_slip_in) {
    keepFirst(squashed, squash(word), word)
    for (const cut of shortened(word)) keepFirst(near, cut, word)
  }
  const forgiven = new Set(content.forgive_a_slip_in)

  const oneLetterOut = (typed: string): string | undefined => {
    if (typed.length < SHORTEST_FUZZY || typed.length > LONGEST_FUZZY) return undefined
    for (const key of [typed, ...shortened(typed)]) {
      const word = forgiven.has(key) ? key : near.get(key)
      if (word && word.length >= SHORTEST_FUZZY && word[0] === typed[0]) return word
    }
    return undefined
  }

  const correct = (typed: string): readonly string[] => {
    const known =
      variants.get(typed) ?? (typed.includes("'") ? variants.get(typed.replaceAll("'", '')) : undefined)
    if (known) return known
    if (vocabulary.has(typed)) return [typed]
    const word = withoutApostrophes(typed, vocabulary)
    if (vocabulary.has(word) || left.has(word)) return [word]
    const calm = withoutDrawl(word, vocabulary)
    if (calm) return [calm]
    if (/[*0-9$@]/.test(word)) return [uncensor(word, vocabulary, near)]
    return [squashed.get(squash(word)) ?? oneLetterOut(word) ?? word]
  }
  const joinHeads = new Set([...joins.keys()].map((join) => join.split(' ')[0] ?? ''))
  return { correct, joins, joinHeads }
}

/** "mum's" may be "mums" (a word of the rules) or "mum is" (then the bare word is what they know). */
function withoutApostrophes(typed: string, vocabulary: ReadonlySet<string>): string {
  const joined = typed.replaceAll("'", '')
  const bare = typed.endsWith("'s") ? typed.slice(0, -2) : joined
  return !vocabulary.has(joined) && vocabulary.has(bare) ? bare : joined
}

function readVariants(same: SpellingContent['same']) {
  const variants = new Map<string, readonly string[]>()
  const joins = new Map<string, readonly string[]>()
  for (const [written, typed] of Object.entries(same)) {
    for (const one of typed) (one.includes(' ') ? joins : variants).set(one, written.split(' '))
  }
  return { variants, joins }
}

function uncensor(word: string, vocabulary: ReadonlySet<string>, near: ReadonlyMap<string, string>): string {
  const plain = word.replace(/[0-9$@]/g, (c) => LOOKALIKES[c] ?? c)
  if (vocabulary.has(plain)) return plain
  return (word.includes('*') && near.get(word.replaceAll('*', ''))) || word
}

/** "pleeease", "onnn": three or more of a letter are one or two. */
function withoutDrawl(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  if (!/(.)\1\1/u.test(word)) return undefined
  return ['$1$1', '$1'].map((by) => word.replace(/(.)\1{2,}/gu, by)).find((calm) => vocabulary.has(calm))
}

/** "killling" and "kiling" are both "killing": doubled letters are the commonest slip of all. */
function squash(word: string): string {
  return word.replace(/(.)\1+/gu, '$1')
}

function shortened(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))
}

function keepFirst(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value)
}
