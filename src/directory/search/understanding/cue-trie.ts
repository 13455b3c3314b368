/** Phrases by their words, so that a text of n words is matched in about n steps however many phrases there are. */
export interface CueTrie<Value> {
  next: Map<string, CueTrie<Value>>
  values: Value[]
}

export const NUMBER = '{n}'

const emptyTrie = <Value>(): CueTrie<Value> => ({ next: new Map(), values: [] })

export function buildCueTrie<Value>(cues: Iterable<readonly [readonly string[], Value]>): CueTrie<Value> {
  const root = emptyTrie<Value>()
  for (const [words, value] of cues) {
    let node = root
    for (const word of words) {
      const next = node.next.get(word) ?? emptyTrie<Value>()
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

/** Every phrase of the trie in the text, with the places of its first word and the word after its last. */
export function findCues<Value>(trie: CueTrie<Value>, words: readonly string[]): FoundCue<Value>[] {
  const found: FoundCue<Value>[] = []
  for (let from = 0; from < words.length; from += 1) {
    let nodes = [trie]
    for (let at = from; at < words.length && nodes.length > 0; at += 1) {
      const word = words[at] ?? ''
      const number = /^\d+$/.test(word)
      nodes = nodes.flatMap((node) =>
        [node.next.get(word) ?? [], (number && node.next.get(NUMBER)) || []].flat(),
      )
      for (const node of nodes) for (const value of node.values) found.push({ value, from, to: at + 1 })
    }
  }
  return found
}
