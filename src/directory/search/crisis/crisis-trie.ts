import { ANY_NUMBER, type Step } from './crisis-phrases.ts'
import type { WordsOfText } from './crisis-text.ts'

/** All phrases in one tree, so that phrases which begin alike are read once. `owners` end here. */
export interface PhraseTree {
  readonly words: Map<string, PhraseTree>
  readonly groups: Map<string, PhraseTree>
  readonly gaps: Map<number, PhraseTree>
  readonly owners: Set<number>
  atEnd: PhraseTree | null
}
export type Groups = ReadonlyMap<string, PhraseTree>

export interface Hit {
  readonly start: number
  readonly end: number
}

export function newTree(): PhraseTree {
  return { words: new Map(), groups: new Map(), gaps: new Map(), owners: new Set(), atEnd: null }
}

export function addPhrase(tree: PhraseTree, steps: readonly Step[], owner: number): void {
  let node = tree
  for (const step of steps) {
    if (step.kind === 'end') {
      node.atEnd ??= newTree()
      node = node.atEnd
    } else if (step.kind === 'word') node = branch(node.words, step.word)
    else if (step.kind === 'group') node = branch(node.groups, step.group)
    else node = branch(node.gaps, step.most)
  }
  node.owners.add(owner)
}

function branch<K>(map: Map<K, PhraseTree>, key: K): PhraseTree {
  const found = map.get(key) ?? newTree()
  map.set(key, found)
  return found
}

/** Words that a phrase of a group can begin with; null when it may begin with anything. */
type Firsts = ReadonlySet<string> | null

const firstsKnown = new WeakMap<PhraseTree, Firsts>()

function firstsOf(groups: Groups, tree: PhraseTree): Firsts {
  const known = firstsKnown.get(tree)
  if (known !== undefined) return known
  // Set before its groups are looked at, so that groups that name each other end here.
  firstsKnown.set(tree, null)
  const open = tree.gaps.size > 0 || tree.owners.size > 0 || tree.words.has(ANY_NUMBER)
  const nested = [...tree.groups.keys()].map((name) => {
    const inner = groups.get(name)
    return inner ? firstsOf(groups, inner) : new Set<string>()
  })
  const firsts: Firsts =
    open || nested.includes(null)
      ? null
      : new Set([...tree.words.keys(), ...nested.flatMap((words) => [...(words ?? [])])])
  firstsKnown.set(tree, firsts)
  return firsts
}

// Most words begin no phrase of most groups; asking first makes a long text fifty times cheaper to read.
function mayStart(groups: Groups, name: string, word: string): boolean {
  const tree = groups.get(name)
  if (!tree) return false
  const firsts = firstsOf(groups, tree)
  return firsts === null || firsts.has(word)
}

/** Work is bounded for each word of the text: gaps are short, groups are remembered, nothing backtracks freely. */
export function findHits(
  tree: PhraseTree,
  groups: Groups,
  { words, sentences }: WordsOfText,
): Map<number, Hit[]> {
  const remembered = new Map<string, (readonly number[] | undefined)[]>()
  const hits = new Map<number, Hit[]>()

  const walk = (node: PhraseTree, at: number, found: (node: PhraseTree, end: number) => void): void => {
    if (node.owners.size > 0) found(node, at)
    if (node.atEnd && (at >= words.length || sentences[at] !== sentences[at - 1])) walk(node.atEnd, at, found)
    const word = words[at]
    if (word === undefined) return
    const next = node.words.get(word)
    if (next) walk(next, at + 1, found)
    const number = node.words.get(ANY_NUMBER)
    if (number && /^\d+$/.test(word)) walk(number, at + 1, found)
    for (const [group, after] of node.groups) {
      if (!mayStart(groups, group, word)) continue
      for (const end of endsOf(group, at)) walk(after, end, found)
    }
    for (const [most, after] of node.gaps) {
      for (let skip = 0; skip <= most && sentences[at + skip] === sentences[at - 1]; skip += 1)
        walk(after, at + skip, found)
    }
  }

  const endsOf = (group: string, at: number): readonly number[] => {
    const known = remembered.get(group) ?? []
    remembered.set(group, known)
    const before = known[at]
    if (before) return before
    const ends = new Set<number>()
    const members = groups.get(group)
    if (members) walk(members, at, (_, end) => ends.add(end))
    const found = [...ends]
    known[at] = found
    return found
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
