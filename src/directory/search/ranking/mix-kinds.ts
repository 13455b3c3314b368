export interface Mixable {
  /** Number of the kind of support that fits best; -1 for none. */
  kind: number
  tier: number
  score: number
}

/**
 * What a second service of the same kind is worth beside a first of another. Ten counsellors in a row hide that a group or
 * a helpline would fit as well, so kinds take turns inside a tier (docs/decisions/0002).
 */
const AGAIN = 0.8

/** Reorders, inside each tier, so that the best-fitting kinds come first and then again; stops after `most`. Order of ties is kept. */
export function mixKinds<Item extends Mixable>(sorted: readonly Item[], most: number): Item[] {
  const mixed: Item[] = []
  const tierOf = (item: Item) => item.tier
  for (let from = 0; from < sorted.length && mixed.length < most; ) {
    const tier = tierOf(sorted[from] as Item)
    let to = from
    while (to < sorted.length && tierOf(sorted[to] as Item) === tier) to += 1
    mixed.push(...mixTier(sorted.slice(from, to), most - mixed.length))
    from = to
  }
  return mixed
}

function mixTier<Item extends Mixable>(items: readonly Item[], most: number): Item[] {
  const queues = new Map<number, { items: Item[]; taken: number }>()
  items.forEach((item, at) => {
    // Services of no known kind are no kind together: each stands for itself.
    const kind = item.kind < 0 ? -1 - at : item.kind
    const queue = queues.get(kind)
    if (queue) queue.items.push(item)
    else queues.set(kind, { items: [item], taken: 0 })
  })
  const mixed: Item[] = []
  while (mixed.length < Math.min(most, items.length)) {
    let best: { items: Item[]; taken: number } | undefined
    let worth = -1
    for (const queue of queues.values()) {
      const next = queue.items[queue.taken]
      if (!next) continue
      const value = next.score * AGAIN ** queue.taken
      if (value > worth) [best, worth] = [queue, value]
    }
    const next = best?.items[best.taken]
    if (!best || !next) break
    mixed.push(next)
    best.taken += 1
  }
  return mixed
}
