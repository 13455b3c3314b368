/** Chance that falls the same way for the same seed, so that every run measures the same directory. */
export interface Dice {
  /** A whole number from 0 to `limit` - 1. */
  below: (limit: number) => number
  chance: (share: number) => boolean
  pick: <Item>(items: readonly Item[]) => Item
  /** So many different items, or all when there are fewer. */
  some: <Item>(items: readonly Item[], count: number) => Item[]
  /** As `pick`, the first items far more often than the last, as words and towns are in life. */
  pickSkewed: <Item>(items: readonly Item[]) => Item
}

// mulberry32: 32 bits of state pass every test that matters here, and it needs no package.
function numbersFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function makeDice(seed: number): Dice {
  const next = numbersFrom(seed)
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[Math.min(index, items.length - 1)]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => at(items, below(items.length)),
    some: (items, count) => {
      const left = [...items]
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(below(left.length), 1),
      ).flat()
    },
    pickSkewed: (items) => at(items, Math.floor(items.length * next() ** 3)),
  }
}
