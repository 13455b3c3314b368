export interface LabelWanted {
  text: string
  /** Pixels: the mark that it belongs to. */
  x: number
  y: number
}

export interface PlacedLabel extends LabelWanted {
  side: 'start' | 'end'
}

const LINE = 18
const LETTER = 8
const GAP = 10

/** Names beside their marks, each once, left out where one would cover another; those that come first win. */
export function placeLabels(wanted: readonly LabelWanted[], width: number): PlacedLabel[] {
  const placed: (PlacedLabel & { left: number; right: number })[] = []
  const seen = new Set<string>()
  for (const { text, x, y } of wanted) {
    if (seen.has(text)) continue
    const long = text.length * LETTER + GAP
    const side = x + long <= width ? 'start' : 'end'
    const [left, right] = side === 'start' ? [x, x + long] : [x - long, x]
    if (
      left < 0 ||
      placed.some((other) => Math.abs(other.y - y) < LINE && left < other.right && right > other.left)
    )
      continue
    seen.add(text)
    placed.push({ text, x: side === 'start' ? x + GAP : x - GAP, y, side, left, right })
  }
  return placed.map(({ text, x, y, side }) => ({ text, x, y, side }))
}
