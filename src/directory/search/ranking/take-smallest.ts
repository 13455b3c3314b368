const BINS = 512

/**
 * Places of the `most` smallest keys, smallest first; equal keys by place. Counted into bins first: of thousands a few are
 * shown, and sorting all of them took longer than finding them.
 */
export function takeSmallest(keys: Float64Array, most: number): number[] {
  const places = new Uint32Array(keys.length)
  for (let place = 0; place < places.length; place += 1) places[place] = place
  const taken: number[] = []
  narrow(keys, places, Math.max(0, most), taken)
  return taken.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b)
}

function narrow(keys: Float64Array, places: Uint32Array, most: number, taken: number[]): void {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let at = 0; at < places.length; at += 1) {
    const key = keys[places[at] as number] as number
    if (key < low) low = key
    if (key > high) high = key
  }
  if (places.length <= most || !(high > low)) {
    for (let at = 0; at < Math.min(most, places.length); at += 1) taken.push(places[at] as number)
    return
  }
  const scale = (BINS - 1) / (high - low)
  if (!Number.isFinite(scale)) {
    // Keys that hardly differ cannot be told apart by bins.
    const sorted = Array.from(places).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b)
    taken.push(...sorted.slice(0, most))
    return
  }
  const bins = new Uint16Array(places.length)
  const counts = new Uint32Array(BINS)
  for (let at = 0; at < places.length; at += 1) {
    const bin = Math.floor(((keys[places[at] as number] as number) - low) * scale)
    bins[at] = bin
    counts[bin] = (counts[bin] as number) + 1
  }
  let [cut, before] = [0, 0]
  while (before + (counts[cut] as number) < most) {
    before += counts[cut] as number
    cut += 1
  }
  const border = new Uint32Array(counts[cut] as number)
  let filled = 0
  for (let at = 0; at < places.length; at += 1) {
    const bin = bins[at] as number
    if (bin < cut) taken.push(places[at] as number)
    else if (bin === cut) {
      border[filled] = places[at] as number
      filled += 1
    }
  }
  narrow(keys, border, most - before, taken)
}
