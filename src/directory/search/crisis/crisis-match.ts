import { ANY_NUMBER } from './crisis-phrases.ts'
import type { WordsOfText } from './crisis-text.ts'
import type { Group, GroupEdge, PhraseTree } from './crisis-trie.ts'

export interface Hit {
  readonly start: number
  readonly end: number
}
type Found = (node: PhraseTree, end: number) => void

/** Every place where a phrase matches, by its owner. Work for each word is bounded: gaps are short, groups are remembered. */
export function findHits(tree: PhraseTree, { words, sentences }: WordsOfText): Map<number, Hit[]> {
  const remembered = new Map<Group, (readonly number[] | undefined)[]>()
  const hits = new Map<number, Hit[]>()
  const numbers = words.map((word) => /^\d+$/.test(word))

  const walk = (node: PhraseTree, at: number, found: Found): void => {
    if (node.owners.size > 0) found(node, at)
    if (node.isLeaf) return
    if (sentences[at] !== sentences[at - 1]) for (const after of node.endings) walk(after, at, found)
    const word = words[at]
    if (word === undefined) return
    if (node.begins.has(word)) step(node, word, at, found)
    if (numbers[at]) step(node, ANY_NUMBER, at, found)
    if (node.gaps.size > 0) skipAhead(node, at, found)
  }

  /** A gap never crosses the end of a sentence, and a phrase never has two gaps in a row. */
  const skipAhead = (node: PhraseTree, at: number, found: Found): void => {
    for (const [most, after] of node.gaps) {
      for (let to = at; to <= at + most && sentences[to] === sentences[at - 1]; to += 1) {
        const word = words[to]
        if (word !== undefined && (after.begins.has(word) || numbers[to])) walk(after, to, found)
      }
    }
  }

  const step = (node: PhraseTree, word: string, at: number, found: Found): void => {
    const next = node.words.get(word)
    if (next) walk(next, at + 1, found)
    const edges = node.index.get(word)
    if (edges) for (const edge of edges) follow(edge, word, at, found)
  }

  const follow = ([group, after]: GroupEdge, word: string, at: number, found: Found): void => {
    if (group.singles.has(word)) walk(after, at + 1, found)
    if (group.longer?.begins.has(word))
      for (const end of endsOf(group, group.longer, at)) walk(after, end, found)
  }

  const endsOf = (group: Group, longer: PhraseTree, at: number): readonly number[] => {
    const known = remembered.get(group) ?? []
    const before = known[at]
    if (before) return before
    remembered.set(group, known)
    const ends: number[] = []
    walk(longer, at, (_, end) => {
      if (!ends.includes(end)) ends.push(end)
    })
    known[at] = ends
    return ends
  }

  for (let start = 0; start < words.length; start += 1) {
    walk(tree, start, (node, end) => {
      for (const owner of node.owners) {
        const list = hits.get(owner)
        if (list) list.push({ start, end })
        else hits.set(owner, [{ start, end }])
      }
    })
  }
  return hits
}
