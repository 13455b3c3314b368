import type { Step } from './crisis-phrases.ts'

/** All phrases in one tree, so that phrases which begin alike are read once. `owners` end here. */
export interface PhraseTree {
  words: Map<string, PhraseTree>
  groups: Map<Group, PhraseTree>
  gaps: Map<number, PhraseTree>
  owners: Set<number>
  atEnd: PhraseTree | null
  isLeaf: boolean
  /** Where a sentence's end leads: through "." or through a group that may be the end. */
  endings: readonly PhraseTree[]
  /** Words that can come next; a sentence's end is not among them. */
  begins: ReadonlySet<string>
  /** Group edges by the words they can begin with: filled by `indexTree` once all phrases are in. */
  index: ReadonlyMap<string, readonly GroupEdge[]>
}
export type GroupEdge = readonly [group: Group, after: PhraseTree]

/** A word group. Most members are single words; only the others need a tree. */
export interface Group {
  readonly singles: Set<string>
  longer: PhraseTree | null
  /** Every word a member can begin with. */
  readonly first: Set<string>
  /** "<tail>" may also be the end of a sentence. */
  mayBeEnd: boolean
}
type GroupNamed = (name: string) => Group

// Most branches of some twenty thousand lead on by one word only. Empty maps and sets of their own took 20 MB, so all share
// one of each, which is never written to.
const noWay = new Map<never, PhraseTree>()
const noOwner: Set<number> = new Set()
const noWord: ReadonlySet<string> = new Set()
const noEdge: ReadonlyMap<string, readonly GroupEdge[]> = new Map()
const noEnding: readonly PhraseTree[] = []

const own = <K>(ways: Map<K, PhraseTree>): Map<K, PhraseTree> => (ways.size === 0 ? new Map() : ways)

export function newTree(): PhraseTree {
  return {
    words: noWay,
    groups: noWay,
    gaps: noWay,
    owners: noOwner,
    atEnd: null,
    isLeaf: false,
    endings: noEnding,
    begins: noWord,
    index: noEdge,
  }
}

export function newGroup(): Group {
  return { singles: new Set(), longer: null, first: new Set(), mayBeEnd: false }
}

export function addPhrase(
  tree: PhraseTree,
  steps: readonly Step[],
  owner: number,
  groupNamed: GroupNamed,
): void {
  let node = tree
  for (const step of steps) {
    if (step.kind === 'end') {
      node.atEnd ??= newTree()
      node = node.atEnd
    } else if (step.kind === 'word') {
      node.words = own(node.words)
      node = branch(node.words, step.word)
    } else if (step.kind === 'group') {
      node.groups = own(node.groups)
      node = branch(node.groups, groupNamed(step.group))
    } else {
      node.gaps = own(node.gaps)
      node = branch(node.gaps, step.most)
    }
  }
  node.owners = node.owners === noOwner ? new Set([owner]) : node.owners.add(owner)
}

export function addMember(group: Group, steps: readonly Step[], groupNamed: GroupNamed): void {
  const [head, second] = steps
  const inner = head?.kind === 'group' ? groupNamed(head.group) : null
  if (!second && head?.kind === 'end') group.mayBeEnd = true
  else if (!second && head?.kind === 'word') addSingle(group, head.word)
  else if (!second && inner && !inner.longer) {
    for (const word of inner.singles) addSingle(group, word)
    group.mayBeEnd ||= inner.mayBeEnd
  } else {
    group.longer ??= newTree()
    addPhrase(group.longer, steps, 0, groupNamed)
    for (const word of inner?.first ?? []) group.first.add(word)
    if (head?.kind === 'word') group.first.add(head.word)
  }
}

function addSingle(group: Group, word: string): void {
  group.singles.add(word)
  group.first.add(word)
}

function branch<K>(map: Map<K, PhraseTree>, key: K): PhraseTree {
  const found = map.get(key) ?? newTree()
  map.set(key, found)
  return found
}

/** Without it, each word of a text would be held against each of some thousand groups. */
export function indexTree(tree: PhraseTree, done = new Set<PhraseTree>()): PhraseTree {
  if (done.has(tree)) return tree
  done.add(tree)
  const index = new Map<string, GroupEdge[]>()
  for (const edge of tree.groups) {
    for (const word of edge[0].first) {
      const list = index.get(word)
      if (list) list.push(edge)
      else index.set(word, [edge])
    }
    if (edge[0].longer) indexTree(edge[0].longer, done)
  }
  if (index.size > 0) tree.index = index
  if (index.size + tree.words.size > 0) tree.begins = new Set([...tree.words.keys(), ...index.keys()])
  const ends = [...tree.groups].filter(([group]) => group.mayBeEnd).map(([, after]) => after)
  if (tree.atEnd) tree.endings = [tree.atEnd, ...ends]
  else if (ends.length > 0) tree.endings = ends
  tree.isLeaf = tree.words.size + tree.groups.size + tree.gaps.size === 0 && !tree.atEnd
  for (const after of [...tree.words.values(), ...tree.groups.values(), ...tree.gaps.values()])
    indexTree(after, done)
  if (tree.atEnd) indexTree(tree.atEnd, done)
  return tree
}
