/** Phrases by their words, so that a text of n words is matched in about n steps however many phrases there are. */
export interface CueTrie<Value> {
  next: Map<string, CueTrie<Value>>
  values: Value[]
}

export const NUMBER = '{n}'

// Most ends of phrases lead nowhere; they share one empty map, which is never written to.
const nowhere = new Map<string, never>()

const emptyTrie = <Value>(): CueTrie<Value> => ({ next: nowhere, values: [] })

export function buildCueTrie<Value>(cues: Iterable<readonly [readonly string[], Value]>): CueTrie<Value> {
  const root = emptyTrie<Value>()
  for (const [words, value] of cues) {
    let node = root
    for (const word of words) {
      const next: CueTrie<Value> = node.next.get(word) ?? emptyTrie()
      if (node.next === nowhere) node.next = new Map()
      node.next.set(word, next)
      node = next
    }
    node.values.push(value)
  }
  return root
}

export interface FoundCue<Value> {
  value: Value
  from: number
  to: number
}

const isNumber = (word: string): boolean => /^\d+$/.test(word)

/** Every phrase of the trie in the text, with the places of its first word and the word after its last. */
export function findCues<Value>(trie: CueTrie<Value>, words: readonly string[]): FoundCue<Value>[] {
  const found: FoundCue<Value>[] = []
  const follow = (node: CueTrie<Value> | undefined, from: number, to: number): void => {
    if (node === undefined) return
    for (const value of node.values) found.push({ value, from, to })
    if (node.next.size > 0 && to < words.length) step(node, from, to)
  }
  const step = (node: CueTrie<Value>, from: number, at: number): void => {
    const word = words[at] as string
    follow(node.next.get(word), from, at + 1)
    const anyNumber = node.next.get(NUMBER)
    if (anyNumber !== undefined && isNumber(word)) follow(anyNumber, from, at + 1)
  }
  for (let from = 0; from < words.length; from += 1) step(trie, from, from)
  return found
}
